package io.nestflux.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.Source;
import io.nestflux.plan.Statement;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import org.junit.jupiter.api.Tag;

/** What other teams own stays untouched: it is neither compared, nor created, nor dropped. */
@Tag("slow")
class FilterTest {

    private static Source database(TestDatabase database) {
        return Source.database(database.url(), database.user(), database.password());
    }

    private static void assertChanges(DiffResult result, String... objects) {
        assertThat(result.changes())
                .extracting(change -> change.id().toString())
                .containsExactlyInAnyOrder(objects);
    }

    private static void apply(DiffResult result, TestDatabase database) {
        database.execute(result.statements().stream().map(Statement::sql).toArray(String[]::new));
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void whatIsExcludedIsNeitherDroppedNorCreated(TestDatabase database) {
        try (TestDatabase other = database.server().createDatabase()) {
            database.execute("create table tmp_theirs (id int)", "create table ours (id int)");
            other.execute("create table tmp_mine (id int)", "create table ours (id bigint)");
            boolean postgres = database.server().isPostgres();

            DiffResult result = NestFlux.diff(database(database).exclude("tmp_*"), database(other));

            assertChanges(result, postgres ? "column public.ours.id" : "column ours.id");
            apply(result, database);
            assertThat(NestFlux.diff(database(database).exclude("tmp_*"), database(other))
                            .same())
                    .isTrue();
        }
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void onlyWhatIsIncludedIsCompared(TestDatabase database) {
        try (TestDatabase other = database.server().createDatabase()) {
            database.execute(
                    "create schema theirs", "create table theirs.thing (id serial)", "create extension citext");
            other.execute(
                    "create schema app",
                    "create table app.ours (id serial primary key)",
                    "create view app.v as select 1 as one");

            DiffResult result = NestFlux.diff(database(database).include("table:app.*"), database(other));

            assertChanges(result, "schema app", "table app.ours");
            apply(result, database);
        }
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void aSchemaStaysInWhichSomethingExcludedStands(TestDatabase database) {
        try (TestDatabase other = database.server().createDatabase()) {
            database.execute(
                    "create schema app", "create table app.ours (id int)", "create table app.tmp_theirs (id int)");

            DiffResult result = NestFlux.diff(database(database).exclude("app.tmp_*"), database(other));

            assertChanges(result, "table app.ours");
            assertThat(result.unproven()).isEmpty();
            apply(result, database);
            database.execute("select id from app.tmp_theirs");
            database.execute(result.reverse().stream().map(Statement::sql).toArray(String[]::new));
        }
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void anExcludedTableMayBeReferredToAsLongAsItIsThere(TestDatabase database) {
        try (TestDatabase other = database.server().createDatabase()) {
            String theirs = "create table theirs (id int primary key)";
            String ours = "create table ours (id int references theirs)";
            other.execute(theirs, ours);
            assertThatThrownBy(() -> NestFlux.diff(database(database).exclude("*.theirs"), database(other)))
                    .hasMessageContaining("NF-410")
                    .hasMessageContaining("foreign key public.ours.ours_id_fkey needs table public.theirs");

            database.execute(theirs);
            DiffResult result = NestFlux.diff(database(database).exclude("*.theirs"), database(other));

            assertChanges(result, "table public.ours", "foreign key public.ours.ours_id_fkey");
            apply(result, database);
        }
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void whatSomethingExcludedNeedsIsNotDropped(TestDatabase database) {
        try (TestDatabase other = database.server().createDatabase()) {
            database.execute("create table ours (id int primary key)", "create table theirs (id int references ours)");

            assertThatThrownBy(() -> NestFlux.diff(database(database).exclude("*.theirs"), database(other)))
                    .hasMessageContaining("NF-410")
                    .hasMessageContaining("table public.ours is to be dropped")
                    .hasMessageContaining("theirs");
        }
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void whatSomethingExcludedNeedsIsNotMadeAnew(TestDatabase database) {
        try (TestDatabase other = database.server().createDatabase()) {
            String theirs = "create view theirs as select a from ours";
            database.execute("create table t (a int, b int)", "create view ours as select a from t", theirs);
            other.execute("create table t (a int, b int)", "create view ours as select a, b from t", theirs);

            DiffResult there = NestFlux.diff(database(database).exclude("*.theirs"), database(other));
            assertChanges(there, "view public.ours");
            assertThat(there.reverse()).isEmpty();

            assertThatThrownBy(() -> NestFlux.diff(database(other).exclude("*.theirs"), database(database)))
                    .hasMessageContaining("NF-410")
                    .hasMessageContaining("view theirs depends on view ours")
                    .hasMessageNotContaining("report");
        }
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void partsOfTablesCanBeExcluded(TestDatabase database) {
        try (TestDatabase other = database.server().createDatabase()) {
            database.execute("create table ours (id int)", "create index by_hand_idx on ours (id)");
            other.execute("create table ours (id int, name text)");

            DiffResult result = NestFlux.diff(database(database).exclude("index:*.by_hand_*"), database(other));

            assertChanges(result, "column public.ours.name");
        }
    }

    @DatabaseTest(TestServer.MYSQL)
    void onMySqlAPatternNamesNoSchema(TestDatabase database) {
        assertThatThrownBy(() -> NestFlux.diff(database(database).exclude("app.*"), database(database)))
                .hasMessageContaining("NF-107")
                .hasMessageContaining("app.*");
    }
}

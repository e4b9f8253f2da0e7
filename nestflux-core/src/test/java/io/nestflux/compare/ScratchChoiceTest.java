package io.nestflux.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.Source;
import io.nestflux.connect.Database;
import io.nestflux.plan.Statement;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Where scratch databases are made when those who compare may not make any. */
@Tag("slow")
class ScratchChoiceTest {

    private static final String PASSWORD = "look-only-1";

    @TempDir
    Path directory;

    /** The database, as somebody sees it who may look and do nothing else. */
    private static Source asLooker(TestDatabase database) {
        String looker = "looker_of_" + database.name();
        if (database.server().isPostgres()) {
            database.execute("create role " + looker + " login password '" + PASSWORD + "'");
        } else {
            database.execute(
                    "create user " + looker + " identified by '" + PASSWORD + "'",
                    "grant select, show view on " + database.name() + ".* to " + looker);
        }
        return Source.database(database.url(), looker, PASSWORD);
    }

    private static void forget(TestDatabase database) {
        database.execute("drop user looker_of_" + database.name());
    }

    private static void describe(TestDatabase before, TestDatabase after) {
        before.execute("create table person (id int primary key)");
        after.execute("create table person (id bigint primary key)");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void twoDatabasesAreComparedAsTheyAre(TestDatabase database) {
        try (TestDatabase other = database.server().createDatabase()) {
            describe(database, other);

            DiffResult there = NestFlux.diff(asLooker(database), asLooker(other));

            assertThat(there.statements()).hasSize(1);
            assertThat(there.reverse()).hasSize(1);
            assertThat(there.unproven())
                    .isPresent()
                    .get()
                    .asString()
                    .contains("were not tried")
                    .doesNotContain(PASSWORD);
            forget(database);
            forget(other);
        }
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void aServerCanBeNamedForIt(TestDatabase database) {
        try (TestDatabase other = database.server().createDatabase()) {
            describe(database, other);

            DiffResult result = NestFlux.diff(
                    asLooker(database), asLooker(other).scratch(database.url(), database.user(), database.password()));

            assertThat(result.unproven()).isEmpty();
            assertThat(result.statements()).hasSize(1);
            forget(database);
            forget(other);
        }
    }

    @DatabaseTest(TestServer.POSTGRES_14)
    void aServerOfAnotherVersionIsStartedOnlyWhenItIsNeeded(TestDatabase database) {
        try (TestDatabase other = database.server().createDatabase();
                TestDatabase newer = TestServer.POSTGRES_18.createDatabase()) {
            describe(database, other);
            other.execute("create view adult as select p.id from person p where p.id > 18 and coalesce(p.id, 0) < 99");
            AtomicInteger asked = new AtomicInteger();
            java.util.function.Supplier<Database> started = () -> {
                asked.incrementAndGet();
                return Database.at(newer.url(), newer.user(), newer.password());
            };

            Source to =
                    Source.database(other.url(), other.user(), other.password()).scratchIfNeeded(started);
            Source from = Source.database(database.url(), database.user(), database.password());
            assertThat(NestFlux.diff(from, to).unproven()).isEmpty();
            assertThat(asked).hasValue(0);

            DiffResult looked =
                    NestFlux.diff(asLooker(database), asLooker(other).scratchIfNeeded(started));
            assertThat(asked).hasValue(1);
            assertThat(looked.unproven()).isEmpty();
            database.execute(looked.statements().stream().map(Statement::sql).toArray(String[]::new));
            assertThat(NestFlux.diff(from, to).same()).isTrue();
            forget(database);
            forget(other);
        }
    }

    @DatabaseTest(TestServer.POSTGRES_14)
    void theSameSchemaOnTwoVersionsIsTheSame(TestDatabase database) {
        try (TestDatabase newer = TestServer.POSTGRES_18.createDatabase()) {
            String[] schema = {
                "create table person (id int primary key, name text not null check (name ~ '^[a-z]'))",
                "create view adult as select p.id, upper(p.name) as loud from person p where p.id > 18",
                "create index person_name_idx on person (lower(name)) where id > 0"
            };
            database.execute(schema);
            newer.execute(schema);
            newer.execute("alter table person add column born date");

            DiffResult result = NestFlux.diff(
                    Source.database(database.url(), database.user(), database.password()),
                    Source.database(newer.url(), newer.user(), newer.password()));

            assertThat(result.changes())
                    .extracting(change -> change.id().toString())
                    .containsExactly("column public.person.born");
            assertThat(result.unmanaged()).isEmpty();
        }
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void aFileNeedsAScratchDatabase(TestDatabase database) throws IOException {
        Path file = Files.writeString(directory.resolve("wanted.sql"), "create table person (id int);");

        assertThatThrownBy(() -> NestFlux.diff(asLooker(database), Source.sql(file, Dialect.POSTGRESQL)))
                .hasMessageContaining("NF-108")
                .hasMessageContaining("nestflux.scratchUrl");
        forget(database);
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void aFileCannotReachTheServerItIsTriedOn(TestDatabase database) throws IOException {
        boolean postgres = database.server().isPostgres();
        Dialect dialect = postgres ? Dialect.POSTGRESQL : Dialect.MYSQL;
        Source precious = Source.database(database.url(), database.user(), database.password());
        database.execute("create table person (id int)");
        Path file = Files.writeString(
                directory.resolve("wanted.sql"),
                "drop database if exists " + database.name() + "; create table person (id int);"
                        + " create role sneaky_of_" + database.name() + ";");

        assertThat(NestFlux.diff(precious, Source.sql(file, dialect)).same()).isTrue();
        database.execute("create role sneaky_of_" + database.name(), "drop role sneaky_of_" + database.name());
        if (!postgres) {
            Files.writeString(file, "drop table " + database.name() + ".person;");
            assertThatThrownBy(() -> NestFlux.diff(precious, Source.sql(file, dialect)))
                    .hasMessageContaining("NF-411")
                    .hasMessageContaining("line 1");
        }
    }
}

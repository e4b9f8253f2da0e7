package io.nestflux.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.Source;
import io.nestflux.plan.Statement;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import org.junit.jupiter.api.Tag;

/** A schema class is one side of a diff. */
@Tag("slow")
class ModelSourceTest {

    static final class PersonTable extends PgTable {
        final Column<Integer> id = integer("id").primaryKey();
        final Column<String> phone = varchar("phone", 20).renamedFrom("phone_number");

        PersonTable() {
            super("app", "person");
            index("person_phone_idx").on(expression("lower(phone)"));
        }
    }

    static final class AppSchema extends PgSchema {
        AppSchema() {
            tables(new PersonTable());
        }
    }

    private static Source database(TestDatabase database) {
        return Source.database(database.url(), database.user(), database.password());
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void itSaysWhichSchemasAreLookedAt(TestDatabase database) {
        database.execute("create table not_in_the_model (id int)");

        DiffResult result = NestFlux.diff(database(database), Source.model(new AppSchema()));

        assertThat(result.changes())
                .extracting(change -> change.id().toString())
                .containsExactlyInAnyOrder("schema app", "table app.person");
        database.execute(result.statements().stream().map(Statement::sql).toArray(String[]::new));
        assertThat(NestFlux.diff(Source.model(new AppSchema()), database(database))
                        .same())
                .isTrue();
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void whatItDeclaresAsRenamedIsRenamed(TestDatabase database) {
        database.execute(
                "create schema app",
                "create table app.person (id int primary key, phone_number varchar(20))",
                "create index person_phone_idx on app.person (lower(phone_number))",
                "insert into app.person values (1, '555')");

        DiffResult result = NestFlux.diff(database(database), Source.model(new AppSchema()));

        assertThat(result.statements())
                .extracting(Statement::sql)
                .singleElement()
                .asString()
                .contains("RENAME");
        database.execute(result.statements().stream().map(Statement::sql).toArray(String[]::new));
        assertThat(NestFlux.diff(database(database), Source.model(new AppSchema()))
                        .same())
                .isTrue();
        database.execute(result.reverse().stream().map(Statement::sql).toArray(String[]::new));
        database.execute("select phone_number from app.person");
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void aColumnInOtherLettersIsRenamed(TestDatabase database) {
        database.execute("create table crate (k int primary key, userName int)", "insert into crate values (1, 5)");
        try (TestDatabase wanted = database.server().createDatabase()) {
            wanted.execute("create table crate (k int primary key, username int)");

            DiffResult result = NestFlux.diff(database(database), database(wanted));

            assertThat(result.statements())
                    .extracting(Statement::sql)
                    .containsExactly("ALTER TABLE `crate` RENAME COLUMN `userName` TO `username`");
            assertThat(result.reverse())
                    .extracting(Statement::sql)
                    .containsExactly("ALTER TABLE `crate` RENAME COLUMN `username` TO `userName`");
        }
    }
}

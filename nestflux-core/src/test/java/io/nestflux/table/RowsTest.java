package io.nestflux.table;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFluxException;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Which column of a result is meant by a column of a table class. */
class RowsTest {

    /** The same table in both dialects. */
    record Person(Column<Long> id, Column<String> name, Column<String> town) {
        static Person on(TestDatabase database) {
            if (database.server().isPostgres()) {
                return table(new PgPerson());
            }
            return table(new MySqlPerson());
        }

        private static Person table(PgPerson person) {
            return new Person(person.id, person.name, person.town);
        }

        private static Person table(MySqlPerson person) {
            return new Person(person.id, person.name, person.town);
        }
    }

    static final class PgPerson extends PgTable {
        final Column<Long> id = bigint("id").primaryKey();
        final Column<String> name = text("name").notNull();
        final Column<String> town = text("town");

        PgPerson() {
            super("person");
        }
    }

    static final class MySqlPerson extends MySqlTable {
        final Column<Long> id = bigint("id").primaryKey();
        final Column<String> name = varchar("name", 80).notNull();
        final Column<String> town = varchar("town", 80);

        MySqlPerson() {
            super("person");
        }
    }

    private interface Look {
        void at(Rows rows, Person person) throws SQLException;
    }

    private static void in(TestDatabase database, String query, Look look) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE person (id bigint PRIMARY KEY, name varchar(80) NOT NULL, town varchar(80))");
            statement.execute("CREATE TABLE pet (id bigint PRIMARY KEY, name varchar(80), owner_id bigint)");
            statement.execute("INSERT INTO person VALUES (1, 'Ada', NULL), (2, 'Bob', 'Ulm')");
            statement.execute("INSERT INTO pet VALUES (10, 'Rex', 1)");
            try (ResultSet result = statement.executeQuery(query)) {
                Rows rows = Rows.of(result);
                assertThat(rows.next()).isTrue();
                look.at(rows, Person.on(database));
            }
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18, MYSQL, MARIADB})
    void columnsAreReadWithTheirTypes(TestDatabase database) throws SQLException {
        in(database, "SELECT town, name, id FROM person ORDER BY id", (rows, person) -> {
            Long id = rows.get(person.id);
            String name = rows.get(person.name);

            assertThat(id).isEqualTo(1L);
            assertThat(name).isEqualTo("Ada");
            assertThat(rows.get(person.town)).isNull();
            assertThat(rows.next()).isTrue();
            assertThat(rows.get(person.town)).isEqualTo("Ulm");
            assertThat(rows.next()).isFalse();
        });
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18, MYSQL, MARIADB})
    void columnsOfTheSameNameAreToldApartByTheirTables(TestDatabase database) throws SQLException {
        in(
                database,
                "SELECT pet.id, pet.name, p.id, p.name FROM pet JOIN person p ON p.id = pet.owner_id",
                (rows, person) -> {
                    assertThat(rows.get(person.id)).isEqualTo(1L);
                    assertThat(rows.get(person.name)).isEqualTo("Ada");
                });
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18, MYSQL, MARIADB})
    void anAliasDoesNotHideWhichColumnItIs(TestDatabase database) throws SQLException {
        in(
                database,
                "SELECT pet.id AS pet_id, p.id AS person_id FROM pet JOIN person p ON p.id = pet.owner_id",
                (rows, person) -> assertThat(rows.get(person.id)).isEqualTo(1L));
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18, MYSQL, MARIADB})
    void whereTwoFitNoneIsTaken(TestDatabase database) throws SQLException {
        in(database, "SELECT a.id, b.id, b.id AS second FROM person a JOIN person b ON a.id < b.id", (rows, person) -> {
            assertThatThrownBy(() -> rows.get(person.id))
                    .isInstanceOf(NestFluxException.class)
                    .hasMessageContaining("NF-901")
                    .hasMessageContaining("more than one")
                    .hasMessageContaining("SELECT … AS x");
            assertThatThrownBy(() -> rows.get("id", person.id)).hasMessageContaining("NF-901");
            assertThat(rows.get("second", person.id)).isEqualTo(2L);
        });
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18, MYSQL, MARIADB})
    void whatComesFromNoTableIsFoundByItsAlias(TestDatabase database) throws SQLException {
        in(database, "SELECT max(id) AS id, count(*) AS people FROM person", (rows, person) -> {
            assertThat(rows.get(person.id)).isEqualTo(2L);
            assertThat(rows.get("people", person.id)).isEqualTo(2L);
        });
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18, MYSQL, MARIADB})
    void aColumnOfAnotherTableIsNotMeant(TestDatabase database) throws SQLException {
        in(database, "SELECT id, name FROM pet", (rows, person) -> {
            assertThatThrownBy(() -> rows.get(person.id))
                    .hasMessageContaining("NF-901")
                    .hasMessageContaining("has no column")
                    .hasMessageContaining("pet.id");
            assertThat(rows.get("id", person.id)).isEqualTo(10L);
        });
    }
}

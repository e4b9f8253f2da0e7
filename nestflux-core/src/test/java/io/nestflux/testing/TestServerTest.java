package io.nestflux.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class TestServerTest {

    @DatabaseTest
    void answers_with_the_version_it_is_named_after(TestDatabase database) throws SQLException {
        String version = one(database, "select version()");

        switch (database.server()) {
            case POSTGRES_14 -> assertThat(version).startsWith("PostgreSQL 14.");
            case POSTGRES_18 -> assertThat(version).startsWith("PostgreSQL 18.");
            case MYSQL -> assertThat(version).startsWith("9.");
            case MARIADB_10_11 -> assertThat(version).contains("10.11.").contains("MariaDB");
            case MARIADB -> assertThat(version).contains("MariaDB");
        }
    }

    @DatabaseTest
    void gives_a_fresh_database_and_drops_it_under_open_connections(TestDatabase database) throws SQLException {
        TestDatabase second = database.server().createDatabase();
        second.execute("create table t (id int)", "insert into t values (1)");
        assertThat(one(second, "select count(*) from t")).isEqualTo("1");

        try (Connection open = second.connect()) {
            assertThat(open.isValid(1)).isTrue();
            second.close();
        }

        assertThatThrownBy(second::connect).isInstanceOf(SQLException.class);
    }

    @DatabaseTest
    void refuses_a_wrong_password(TestDatabase database) {
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "wrong"))
                .isInstanceOf(SQLException.class);
    }

    private static String one(TestDatabase database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}

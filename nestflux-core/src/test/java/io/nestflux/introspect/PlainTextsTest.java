package io.nestflux.introspect;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;

/** What SchemaCrawler would copy through large buffers comes as a plain text, and whole. */
class PlainTextsTest {

    private static final String LONG =
            "SELECT CAST(JSON_OBJECT('a', REPEAT('é', 100000)) AS CHAR CHARACTER SET utf8mb4) AS NF, 1 AS n";

    @DatabaseTest({MYSQL, MARIADB})
    void aTextOutOfJsonIsPlainAndWhole(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = PlainTexts.of(connection).createStatement();
                ResultSet result = statement.executeQuery(LONG)) {
            assertThat(result.getMetaData().getColumnType(1)).isEqualTo(Types.VARCHAR);
            assertThat(result.getMetaData().getColumnType(2)).isNotEqualTo(Types.VARCHAR);
            assertThat(result.next()).isTrue();
            assertThat(result.getObject(1)).asString().contains("é".repeat(100_000));
        }
    }

    @DatabaseTest({MYSQL, MARIADB})
    void aRefusalStaysTheServersOwn(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = PlainTexts.of(connection).createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("SELECT nothing")).isInstanceOf(SQLException.class);
        }
    }
}

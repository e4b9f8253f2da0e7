package io.nestflux.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Roles of a PostgreSQL that tests share: they belong to the whole server, so they are made once and stay. Their names
 * should start with {@code nf_}, because the server may be somebody's own.
 */
public final class TestRoles {

    private TestRoles() {}

    /** Makes those that are not there yet; another test may make the same ones at the same moment. */
    public static void ensure(Connection connection, List<String> roles) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String role : roles) {
                statement.execute("""
                        DO $do$
                        BEGIN
                            CREATE ROLE "%s";
                        EXCEPTION WHEN duplicate_object OR unique_violation THEN
                            NULL;
                        END
                        $do$""".formatted(role.replace("\"", "\"\"")));
            }
        }
    }
}

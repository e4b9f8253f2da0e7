package io.nestflux.convergence;

import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestRoles;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Who may see and do what, as a model of PostgreSQL says it. */
@Tag("slow")
class PgSecurityConvergenceTest {

    @TempDir
    Path directory;

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void everyPolicyIsKept(TestDatabase database) throws SQLException {
        ensureRoles(database);
        new Project(database, directory).convergesOn(new PgSecurity());
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void everyRightIsKept(TestDatabase database) throws SQLException {
        ensureRoles(database);
        new Project(database, directory).convergesOn(new PgRightsOfRoles());
    }

    private static void ensureRoles(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            TestRoles.ensure(connection, List.of("nf_reader", "nf_writer", "nf_admin"));
        }
    }
}

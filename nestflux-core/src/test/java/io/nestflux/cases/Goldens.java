package io.nestflux.cases;

import io.nestflux.testing.TestServer;
import java.util.List;

/** The golden statements of a case are those of one server: the newest it runs on, MySQL before MariaDB. */
final class Goldens {

    private static final List<TestServer> PREFERRED = List.of(
            TestServer.POSTGRES_18,
            TestServer.POSTGRES_14,
            TestServer.MYSQL,
            TestServer.MARIADB,
            TestServer.MARIADB_10_11);

    private Goldens() {}

    /** Whether this run writes them anew, and so has nothing to do on other servers than theirs. */
    static boolean areWritten() {
        return "update".equals(System.getProperty("nestflux.golden"));
    }

    static boolean areOf(TestServer server, DiffCase diffCase) {
        return PREFERRED.stream()
                .filter(candidate -> candidate.isPostgres() == server.isPostgres())
                .filter(candidate -> runsOn(candidate, diffCase))
                .findFirst()
                .equals(java.util.Optional.of(server));
    }

    static boolean runsOn(TestServer server, DiffCase diffCase) {
        List<String> only = diffCase.directive("only");
        return only.isEmpty() || only.contains(server.toString());
    }
}

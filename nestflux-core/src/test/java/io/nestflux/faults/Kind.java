package io.nestflux.faults;

import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;

import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.util.List;

/** The ways in which a statement and its record can be made to last, with migrations that show what is done twice. */
enum Kind {
    POSTGRES_TRANSACTION(
            "PostgreSQL, in a transaction",
            "postgres",
            List.of(POSTGRES_18, POSTGRES_14),
            List.of("ALTER TABLE account ADD COLUMN email"),
            List.of("ALTER TABLE account DROP COLUMN email")),
    POSTGRES_SEGMENT(
            "PostgreSQL, outside one",
            "segment",
            List.of(POSTGRES_18, POSTGRES_14),
            List.of("CREATE INDEX CONCURRENTLY account_name_idx", "CREATE INDEX CONCURRENTLY ON account"),
            List.of("DROP INDEX CONCURRENTLY account_name_idx")),
    MYSQL("MySQL", "mysql", List.of(TestServer.MYSQL), Targets.MYSQL_UP, Targets.MYSQL_BACK),
    MARIADB("MariaDB", "mysql", List.of(TestServer.MARIADB), Targets.MYSQL_UP, Targets.MYSQL_BACK),
    POSTGRES_BATCH(
            "PostgreSQL, in batches", "batch", List.of(POSTGRES_18, POSTGRES_14), Targets.BATCH_UP, Targets.BATCH_BACK),
    MYSQL_BATCH(
            "MySQL and MariaDB, in batches",
            "batch",
            List.of(TestServer.MYSQL, TestServer.MARIADB),
            Targets.BATCH_UP,
            Targets.BATCH_BACK),
    /** Not in the matrix: statements that take their time by themselves. */
    MYSQL_SLOW("MySQL", "slow", List.of(TestServer.MYSQL), Targets.SLOW, List.of()),
    MARIADB_SLOW("MariaDB", "slow", List.of(TestServer.MARIADB), Targets.SLOW, List.of()),
    /** Declared rows, in files as generate writes them, and seeds; around every call, and so without statements. */
    POSTGRES_ROWS("PostgreSQL", RowFiles.NAME, List.of(POSTGRES_18, POSTGRES_14), List.of(), List.of()),
    MYSQL_ROWS("MySQL", RowFiles.NAME, List.of(TestServer.MYSQL), List.of(), List.of()),
    MARIADB_ROWS("MariaDB", RowFiles.NAME, List.of(TestServer.MARIADB), List.of(), List.of());

    /** The columns of the matrix. */
    static final List<Kind> MATRIX =
            List.of(POSTGRES_TRANSACTION, POSTGRES_SEGMENT, MYSQL, MARIADB, POSTGRES_BATCH, MYSQL_BATCH);

    /** Those with declared rows and seeds. */
    static final List<Kind> ROWS = List.of(POSTGRES_ROWS, MYSQL_ROWS, MARIADB_ROWS);

    /**
     * One that the server commits by itself, one that can be committed together with its record, one that commits by
     * itself behind settings and temporary tables, and one after which the catalog looks as before.
     */
    private static final class Targets {
        static final String SWAP = "RENAME TABLE account TO swap, twin TO account, swap TO twin";
        static final List<String> MYSQL_UP = List.of(
                "ALTER TABLE account ADD INDEX (name)",
                "UPDATE account SET counter = counter + 10",
                "ALTER TABLE account ADD INDEX (counter)",
                SWAP);
        static final List<String> MYSQL_BACK = List.of(
                "ALTER TABLE account DROP INDEX name",
                "UPDATE account SET counter = counter - 10",
                "ALTER TABLE account DROP INDEX counter",
                SWAP);
        /** The second batch, and the last one; each is recorded with what it does. */
        static final List<String> BATCH_UP =
                List.of("'2024-01-04') and ( counter < 1000", "'2024-01-05') and ( counter < 1000");

        static final List<String> BATCH_BACK = List.of("'2024-01-04') and ( counter > -1000");
        static final List<String> SLOW = List.of("ALTER TABLE account ADD COLUMN digest", "CREATE TABLE copied AS");
    }

    private final String words;
    private final String directory;
    private final List<TestServer> servers;
    private final List<String> up;
    private final List<String> back;

    Kind(String words, String directory, List<TestServer> servers, List<String> up, List<String> back) {
        this.words = words;
        this.directory = directory;
        this.servers = servers;
        this.up = up;
        this.back = back;
    }

    /** Its migrations. */
    Path directory() {
        return ROWS.contains(this)
                ? RowFiles.of(servers.get(0))
                : Path.of("src/test/resources/io/nestflux/faults", directory);
    }

    /** The ways it goes. */
    List<Direction> directions() {
        return ROWS.contains(this) ? List.of(Direction.values()) : Direction.OF_MIGRATIONS;
    }

    List<TestServer> servers() {
        return servers;
    }

    /** How the statements begin that are disturbed. */
    List<String> targets(Direction direction) {
        return direction == Direction.UP ? up : back;
    }

    @Override
    public String toString() {
        return words;
    }
}

package io.nestflux.faults;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.connect.Database;
import io.nestflux.migrate.MigrateRequest;
import io.nestflux.migrate.MigrateResult;
import io.nestflux.migrate.Migrator;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many runners as replicas of an application that start at once, again and again. */
@Tag("slow")
@Order(2)
class ManyRunnersTest {

    private static final int RUNNERS = 32;
    private static final int ROUNDS = 10;

    private static final String GROUND = """
            CREATE TABLE tally (counter int NOT NULL);
            INSERT INTO tally VALUES (0);
            """;
    private static final String COUNT = "UPDATE tally SET counter = counter + 1;";

    /** No run comes to this one, so it is never stopped. */
    private static final Moment NEVER = new Moment("", 1, Moment.Phase.BEFORE);

    @TempDir
    Path directory;

    /** All servers at the same time: most of it is waiting. */
    @Test
    void thirtyTwoRunnersApplyEachMigrationExactlyOnceInEachOfTenRounds() throws Exception {
        ExecutorService servers = Executors.newCachedThreadPool();
        try {
            List<Callable<Void>> all = Stream.of(POSTGRES_14, POSTGRES_18, MYSQL, MARIADB)
                    .map(server -> (Callable<Void>) () -> rounds(server))
                    .toList();
            for (Future<Void> server : servers.invokeAll(all)) {
                server.get();
            }
        } finally {
            servers.shutdownNow();
        }
    }

    private Void rounds(TestServer server) throws Exception {
        Path files = Files.createDirectory(directory.resolve(server.toString()));
        write(files, "0001_ground.sql", GROUND);
        ExecutorService threads = Executors.newFixedThreadPool(RUNNERS);
        try (TestDatabase database = server.createDatabase()) {
            for (int round = 1; round <= ROUNDS; round++) {
                String table = "%04d_table.sql".formatted(round * 2);
                String tally = "%04d_tally.sql".formatted(round * 2 + 1);
                write(files, table, "CREATE TABLE t%d (id int);".formatted(round));
                write(files, tally, COUNT);

                List<String> applied = new ArrayList<>();
                List<Callable<MigrateResult>> runners = Collections.nCopies(RUNNERS, () -> migrate(database, files));
                for (Future<MigrateResult> runner : threads.invokeAll(runners)) {
                    runner.get().applied().forEach(migration -> applied.add(migration.file()));
                }

                applied.remove("0001_ground.sql");
                assertThat(applied).as("on %s", server).containsExactly(table, tally);
                assertThat(counter(database)).as("on %s", server).isEqualTo(round);
            }
            return null;
        } finally {
            threads.shutdownNow();
        }
    }

    @DatabaseTest
    void neitherDoRunnersInJvmsOfTheirOwnGetInEachOthersWay(TestDatabase database) throws Exception {
        write(directory, "0001_ground.sql", GROUND);
        for (int file = 2; file <= 20; file++) {
            write(directory, "%04d_tally.sql".formatted(file), COUNT);
        }
        List<ChildJvm> children =
                IntStream.range(0, 4).mapToObj(child -> ChildJvm.start()).toList();
        try {
            children.forEach(child -> child.run(database.url(), database, directory, Direction.UP, NEVER));
            children.forEach(ChildJvm::awaitEnd);
        } finally {
            children.forEach(ChildJvm::close);
        }

        assertThat(counter(database)).isEqualTo(19);
    }

    private static void write(Path directory, String name, String sql) throws IOException {
        Files.writeString(directory.resolve(name), sql);
    }

    private static MigrateResult migrate(TestDatabase database, Path directory) {
        return Migrator.migrate(
                MigrateRequest.of(Database.at(database.url(), database.user(), database.password()), directory));
    }

    private static int counter(TestDatabase database) throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select counter from tally")) {
            row.next();
            return row.getInt(1);
        }
    }
}

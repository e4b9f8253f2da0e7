package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A migration of 100 MB streams through a JVM that has 256 MB. */
@Tag("slow")
@Order(2)
class LargeFileTest {

    private static final int STATEMENTS = 2_000;
    private static final int ROWS = 500;

    @TempDir
    Path directory;

    @DatabaseTest({POSTGRES_18, MYSQL})
    void takesNoMoreMemoryThanItsLongestStatement(TestDatabase database) throws Exception {
        Path file = write();
        assertThat(Files.size(file)).isGreaterThan(100_000_000);

        Process runner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Runner.class.getName(),
                        database.url(),
                        database.user(),
                        database.password(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(runner.getInputStream().readAllBytes());

        assertThat(runner.waitFor()).as(said).isZero();
        assertThat(new Workbench(database, directory).query("select count(*) from large"))
                .containsExactly("" + STATEMENTS * ROWS);
    }

    private Path write() throws IOException {
        Path file = directory.resolve("0001_large.sql");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("CREATE TABLE large (id int, note varchar(200));\n");
            for (int i = 0; i < STATEMENTS; i++) {
                out.write("INSERT INTO large VALUES\n");
                for (int row = 0; row < ROWS; row++) {
                    out.write("(" + row + ", 'it''s row; of a long -- statement, and " + "so on. ".repeat(9) + "')"
                            + (row < ROWS - 1 ? ",\n" : ";\n"));
                }
            }
        }
        return file;
    }

    /** What the other JVM runs. */
    static final class Runner {

        private Runner() {}

        public static void main(String[] arguments) {
            NestFlux.configure()
                    .database(arguments[0], arguments[1], arguments[2])
                    .migrations(Path.of(arguments[3]))
                    .load()
                    .migrate();
        }
    }
}

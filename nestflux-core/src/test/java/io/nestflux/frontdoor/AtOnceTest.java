package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.generate.GenerateResult;
import io.nestflux.migrate.MigrateListener;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Several runs that write to one directory at the same time: each plans on top of what the others wrote. */
@Tag("slow")
class AtOnceTest {

    private static final int RUNS = 3;

    @TempDir
    Path directory;

    private final ConcurrentLinkedQueue<String> waited = new ConcurrentLinkedQueue<>();

    private NestFlux project(TestDatabase database) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(database.server().isPostgres() ? new PgShop(false) : new MySqlShop(false))
                .migrations(directory.resolve("migrations"))
                .listener(new MigrateListener() {
                    @Override
                    public void waitingForDirectory(String holder) {
                        waited.add(holder);
                    }
                })
                .load();
    }

    private List<GenerateResult> allAtOnce(TestDatabase database, GenerateOptions options) throws Exception {
        ExecutorService runners = Executors.newFixedThreadPool(RUNS);
        try {
            List<Future<GenerateResult>> running = IntStream.range(0, RUNS)
                    .mapToObj(run -> runners.submit(() -> project(database).generate(options)))
                    .toList();
            List<GenerateResult> results = new java.util.ArrayList<>();
            for (Future<GenerateResult> run : running) {
                results.add(run.get(120, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            runners.shutdownNow();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("migrations"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains(".down.") && !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void oneOfThemWritesTheChangeAndTheOthersFindItWritten(TestDatabase database) throws Exception {
        List<GenerateResult> results = allAtOnce(database, GenerateOptions.DEFAULT);

        assertThat(results).filteredOn(result -> result.file().isPresent()).hasSize(1);
        assertThat(results).filteredOn(GenerateResult::nothingToDo).hasSize(RUNS - 1);
        assertThat(files()).hasSize(2).first().asString().startsWith("0001_");
        assertThat(waited).hasSize(RUNS - 1);
        assertThat(project(database).check().problems()).isEmpty();
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void eachHasANumberOfItsOwn(TestDatabase database) throws Exception {
        allAtOnce(database, GenerateOptions.DEFAULT.asCustom());

        assertThat(files().stream().map(name -> name.substring(0, 4)).collect(Collectors.toSet()))
                .contains("0001", "0002", "0003");
        assertThat(project(database).check().problems())
                .as("the lock file knows them all")
                .noneMatch(problem -> problem.contains("0003"));
    }
}

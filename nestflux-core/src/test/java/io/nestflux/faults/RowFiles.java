package io.nestflux.faults;

import io.nestflux.NestFlux;
import io.nestflux.frontdoor.Money;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Migrations with declared rows, as generate writes them: rows come, change and go among changes of the schema. Beside
 * them seeds: one that is a transaction, and one that is none where DDL commits by itself.
 */
final class RowFiles {

    /** Where they would be, if they were not written for each server. */
    static final String NAME = "rows";

    private static final List<Money> STEPS = List.of(
            Money.of(List.of(List.of("EUR", "Euro"), List.of("XEU", "ECU"))).with(List.of(List.of("DE", "EUR"))),
            Money.of(List.of(List.of("EUR", "The Euro", "E"), List.of("USD", "Dollar", "$")))
                    .with(List.of(List.of("DE", "EUR"), List.of("US", "USD")))
                    .shaped(Money.Shape.WITH_SYMBOL),
            Money.of(List.of(List.of("EUR", "The Euro", "$"), List.of("GBP", "Pound", "E")))
                    .with(List.of(List.of("DE", "GBP")))
                    .shaped(Money.Shape.WITH_SYMBOL));

    private static final Map<TestServer, Path> WRITTEN = new ConcurrentHashMap<>();

    private RowFiles() {}

    /** Their directory; the seeds are in another one in it. */
    static Path of(TestServer server) {
        return WRITTEN.computeIfAbsent(server, RowFiles::write);
    }

    private static Path write(TestServer server) {
        try (TestDatabase database = server.createDatabase()) {
            Path directory = Files.createTempDirectory("nestflux-rows");
            directory.toFile().deleteOnExit();
            for (Money step : STEPS) {
                NestFlux flux = NestFlux.configure()
                        .database(database.url(), database.user(), database.password())
                        .schema(step.on(server.isPostgres()))
                        .migrations(directory)
                        .load();
                flux.generate();
                flux.migrate();
            }
            Path seeds = Files.createDirectory(directory.resolve("seed"));
            Files.writeString(
                    seeds.resolve("001_more.sql"),
                    "INSERT INTO currency VALUES ('SEK', 'Krona', 'kr');\nINSERT INTO country VALUES ('SE', 'SEK');\n");
            Files.writeString(
                    seeds.resolve("002_beside.test.sql"),
                    "CREATE TABLE IF NOT EXISTS visit (code varchar(2) PRIMARY KEY, times int);\nDELETE FROM visit;\n"
                            + "INSERT INTO visit VALUES ('SE', 1);\nUPDATE visit SET times = times + 1;\n");
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

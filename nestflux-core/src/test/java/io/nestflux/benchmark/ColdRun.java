package io.nestflux.benchmark;

import io.nestflux.NestFlux;
import io.nestflux.table.SchemaDefinition;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * One call of the library, and the end: a process of this is what a user waits for. Arguments: {@code generate},
 * {@code migrate} or {@code status}; URL, user and password; the migrations directory; how many tables there are, and
 * how many of them are changed.
 */
final class ColdRun {

    private ColdRun() {}

    public static void main(String[] arguments) {
        Function<NestFlux, ?> call = switch (arguments[0]) {
            case "generate" -> NestFlux::generate;
            case "migrate" -> NestFlux::migrate;
            case "status" -> NestFlux::status;
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        int size = Integer.parseInt(arguments[5]);
        int changed = Integer.parseInt(arguments[6]);
        SchemaDefinition schema = arguments[1].startsWith("jdbc:postgresql:")
                ? new PgBenchmarkSchema(size, changed)
                : new MySqlBenchmarkSchema(size, changed);
        call.apply(NestFlux.configure()
                .database(arguments[1], arguments[2], arguments[3])
                .schema(schema)
                .migrations(Path.of(arguments[4]))
                .load());
    }
}

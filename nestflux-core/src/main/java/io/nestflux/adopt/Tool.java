package io.nestflux.adopt;

import io.nestflux.Api;
import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A migration tool that can be taken over from. */
@Api(Api.Use.CALL)
public enum Tool {
    /** SQL files called {@code V1__name.sql}. */
    FLYWAY("Flyway", "flyway_schema_history"),
    /** Changelogs in formatted SQL. */
    LIQUIBASE("Liquibase", "databasechangelog"),
    /** A folder of SQL files with a journal. */
    DRIZZLE("drizzle", "__drizzle_migrations");

    private final String label;
    private final String table;

    Tool(String label, String table) {
        this.label = label;
        this.table = table;
    }

    /** As the tool itself writes its name. */
    public String label() {
        return label;
    }

    /** What its table is called unless configured otherwise. */
    String table() {
        return table;
    }

    /** @throws NestFluxException {@code NF-107} if it is none of them */
    public static Tool of(String name) {
        return Arrays.stream(values())
                .filter(tool -> tool.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new NestFluxException(
                        ErrorCode.CONFIGURATION_INVALID,
                        Parameter.TOOL.word() + " is '" + name + "'.",
                        "choose one of "
                                + Arrays.stream(values())
                                        .map(tool -> tool.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }
}

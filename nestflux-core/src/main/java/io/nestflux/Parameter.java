package io.nestflux;

import java.util.Locale;

/** What a user can set, and how it is called: {@code -Dnestflux.target=0003} to a goal, a method in Java. */
public enum Parameter {
    ALLOW_DATA_LOSS("allowDataLoss", "RollbackOptions.allowingDataLoss()"),
    AS("as", "Resolution.parse(\"%s\")"),
    CLUSTER("cluster", "Configuration.cluster(Cluster.ONE_NODE)"),
    BACKFILL("backfill", "GenerateOptions.withBackfills(…) with %s"),
    COLUMN_ORDER("columnOrder", "GenerateOptions.withColumnOrder(ColumnOrder.%S)"),
    CUSTOM("custom", "GenerateOptions.asCustom()"),
    DESTRUCTIVE("destructive", "Configuration.destructive(DestructivePolicy.%S)"),
    DESTRUCTIVE_ALLOW("destructive.allow", "Configuration.destructive(DestructivePolicy.DENY, \"%s\")"),
    DIALECT("dialect", "Source.migrations(directory, dialect) or Source.sql(file, dialect)"),
    DRIFT("drift", "Configuration.drift(DriftPolicy.%S)"),
    DROP_UNKNOWN("dropUnknown", "GenerateOptions.withDropUnknown(true)"),
    DROPS("drops", "GenerateOptions.withDrops(DropPolicy.%S)"),
    DRY_RUN("dryRun", "asDryRun()"),
    ENV("env", "SeedOptions.withEnvironment(\"%s\")"),
    EXCLUDE("exclude", "Configuration.exclude(\"%s\")"),
    FUTURE("future", "Configuration.future(FuturePolicy.%S)"),
    HISTORY_SCHEMA("historySchema", "Configuration.historySchema(\"%s\")"),
    HISTORY_TABLE("historyTable", "ImportOptions.withTable(\"%s\")"),
    INCLUDE("include", "Configuration.include(\"%s\")"),
    LOCK_TIMEOUT("lockTimeout", "Configuration.lockTimeout(Duration.ofSeconds(%s))"),
    MIGRATION("migration", "NestFlux.resolve(\"%s\", …)"),
    MIGRATIONS("migrations", "Configuration.migrations(\"%s\")"),
    NAME("name", "GenerateOptions.withName(\"%s\")"),
    ONLINE("online", "GenerateOptions.withOnline(OnlinePolicy.%S)"),
    ONLINE_ALLOW("online.allow", "GenerateOptions.withOnline(OnlinePolicy.TRUE, Concession.%S)"),
    OUT_OF_ORDER("outOfOrder", "Configuration.outOfOrder(true)"),
    PARALLEL("parallel", "Fleet.parallel(%s)"),
    PASSWORD("password", "the password"),
    PLACEHOLDERS("placeholders", "Configuration.placeholders(…) with %s"),
    POOLER("pooler", "Configuration.pooler(Pooler.%S)"),
    PULL("pull", "PullOptions.withMode(PullMode.%S)"),
    RENAME("rename", "GenerateOptions.withRenames(…) with %s"),
    SCHEMA_CLASS("schemaClass", "Configuration.schema(new MainSchema())"),
    SCRATCH_URL("scratchUrl", "Configuration.scratch(\"%s\", user, password)"),
    SEED_ALLOW("seed.allow", "SeedOptions.allowing(\"%s\")"),
    SEEDS("seeds", "SeedOptions.of(Path.of(\"%s\"))"),
    SOURCE("source", "ImportOptions.of(…) with %s"),
    TARGET("target", "withTarget(\"%s\")"),
    TARGETS("targets", "NestFlux.fleet(Path.of(\"%s\"))"),
    TOOL("tool", "ImportOptions.withTool(Tool.%S)"),
    TYPES_PACKAGE("types.package", "TypesOptions.withPackage(\"%s\")"),
    URL("url", "Configuration.database(\"%s\", user, password)"),
    USER("user", "the user");

    private final String property;
    private final String method;

    Parameter(String property, String method) {
        this.property = property;
        this.method = method;
    }

    /** What it is called, without a value: {@code nestflux.url}. */
    public String word() {
        return word(FrontEnd.CURRENT);
    }

    String word(FrontEnd reader) {
        return switch (reader) {
            case GOALS -> "nestflux." + property;
            case LIBRARY -> method.contains("(") ? method.substring(0, method.indexOf('(')) + "(…)" : method;
        };
    }

    /** How it is set, where there is but one value: {@code -Dnestflux.outOfOrder}. */
    public String set() {
        return set(FrontEnd.CURRENT);
    }

    String set(FrontEnd reader) {
        return switch (reader) {
            case GOALS -> "-Dnestflux." + property;
            case LIBRARY -> method.contains("%") ? word(reader) : method;
        };
    }

    /** How it is set to a value: {@code -Dnestflux.target=0003}. */
    public String set(String value) {
        return set(FrontEnd.CURRENT, value);
    }

    String set(FrontEnd reader, String value) {
        return switch (reader) {
            case GOALS -> "-Dnestflux." + property + "=" + value;
            case LIBRARY -> String.format(Locale.ROOT, method, value);
        };
    }
}

package io.nestflux;

import io.nestflux.migrate.SeedFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@link NestFlux#seed(SeedOptions)} runs, and where.
 *
 * <p>Immutable: each method gives another with one thing changed.
 */
@Api(Api.Use.CALL)
public final class SeedOptions {

    private final SeedFiles seeds;
    private final Optional<String> environment;
    private final Optional<String> allowed;
    private final boolean dryRun;

    private SeedOptions(SeedFiles seeds, Optional<String> environment, Optional<String> allowed, boolean dryRun) {
        this.seeds = seeds;
        this.environment = environment;
        this.allowed = allowed;
        this.dryRun = dryRun;
    }

    /** The seeds of a directory: {@code 001_users.sql}, or {@code 002_orders.dev.sql} for one environment. */
    public static SeedOptions of(Path directory) {
        return new SeedOptions(SeedFiles.in(directory), Optional.empty(), Optional.empty(), false);
    }

    /**
     * Seeds on the class path, which cannot be listed in every kind of jar, and so are named:
     * {@code SeedOptions.of(loader, "db/seed/001_users.sql")}.
     */
    public static SeedOptions of(ClassLoader loader, String... resources) {
        return new SeedOptions(SeedFiles.on(loader, List.of(resources)), Optional.empty(), Optional.empty(), false);
    }

    /** The same for a database of an environment: {@code dev}, {@code test}. Without one, nothing runs. */
    public SeedOptions withEnvironment(String name) {
        return new SeedOptions(seeds, Optional.of(name), allowed, dryRun);
    }

    /** The same with leave to work on an environment whose name begins with {@code prod}. */
    public SeedOptions allowing(String name) {
        return new SeedOptions(seeds, environment, Optional.of(name), dryRun);
    }

    /** The same, running nothing. */
    public SeedOptions asDryRun() {
        return withDryRun(true);
    }

    /** The same, running nothing if {@code only} is true. */
    public SeedOptions withDryRun(boolean only) {
        return new SeedOptions(seeds, environment, allowed, only);
    }

    SeedFiles seeds() {
        return seeds;
    }

    /** Which environment the database is of. */
    public Optional<String> environment() {
        return environment;
    }

    /** The environment that may be worked on though it is production. */
    public Optional<String> allowed() {
        return allowed;
    }

    /** Whether to only tell what would run. */
    public boolean dryRun() {
        return dryRun;
    }
}

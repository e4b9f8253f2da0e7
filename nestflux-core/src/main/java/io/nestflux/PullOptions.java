package io.nestflux;

import java.nio.file.Path;

/**
 * Where one {@link NestFlux#pull(Source, PullOptions)} puts its classes, and how it differs from the usual.
 *
 * <p>Immutable: each method gives another with one thing changed.
 */
@Api(Api.Use.CALL)
public final class PullOptions {

    /** Classes in package {@code database}, below {@code src/main/java}. */
    public static final PullOptions DEFAULT = new PullOptions(Path.of("src/main/java"), "database", false);

    private final Path sources;
    private final String packageName;
    private final boolean dryRun;

    private PullOptions(Path sources, String packageName, boolean dryRun) {
        this.sources = sources;
        this.packageName = packageName;
        this.dryRun = dryRun;
    }

    /** The same, with the classes below that folder: {@code src/main/java}. */
    public PullOptions withSources(Path folder) {
        return new PullOptions(folder, packageName, dryRun);
    }

    /**
     * The same, with the classes below that package: with {@code com.acme.database} the schema class is
     * {@code com.acme.database.schemas.MainSchema}.
     */
    public PullOptions withPackage(String name) {
        return new PullOptions(sources, name, dryRun);
    }

    /** The same, writing nothing if {@code only} is true. */
    public PullOptions withDryRun(boolean only) {
        return new PullOptions(sources, packageName, only);
    }

    /** The folder that packages begin in. */
    public Path sources() {
        return sources;
    }

    /** The package below which all classes are. */
    public String packageName() {
        return packageName;
    }

    /** Whether to only tell what would be written. */
    public boolean dryRun() {
        return dryRun;
    }
}

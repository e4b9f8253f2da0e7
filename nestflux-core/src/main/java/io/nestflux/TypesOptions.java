package io.nestflux;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where {@link NestFlux#types(TypesOptions)} puts the records of tables and views.
 *
 * <p>Immutable: each method gives another with one thing changed.
 */
@Api(Api.Use.CALL)
public final class TypesOptions {

    /** Each beside its table, below {@code src/main/java}. */
    public static final TypesOptions DEFAULT = new TypesOptions(Path.of("src/main/java"), Optional.empty(), false);

    private final Path sources;
    private final Optional<String> packageName;
    private final boolean dryRun;

    private TypesOptions(Path sources, Optional<String> packageName, boolean dryRun) {
        this.sources = sources;
        this.packageName = packageName;
        this.dryRun = dryRun;
    }

    /** The same below that folder: {@code src/main/java}. */
    public TypesOptions withSources(Path folder) {
        return new TypesOptions(folder, packageName, dryRun);
    }

    /** The same with all records in one package: {@code com.acme.rows}. */
    public TypesOptions withPackage(String name) {
        return new TypesOptions(sources, Optional.of(name), dryRun);
    }

    /** The same, writing nothing if {@code only} is true. */
    public TypesOptions withDryRun(boolean only) {
        return new TypesOptions(sources, packageName, only);
    }

    /** The folder that packages begin in. */
    public Path sources() {
        return sources;
    }

    /** The package of all records; empty where each is beside its table. */
    public Optional<String> packageName() {
        return packageName;
    }

    /** Whether to only tell what would be written. */
    public boolean dryRun() {
        return dryRun;
    }
}

package io.nestflux;

import io.nestflux.compare.Subject;
import io.nestflux.pull.PullMode;
import io.nestflux.pull.PullRequest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where one {@link NestFlux#pull(Source, PullOptions)} puts its classes, and how it differs from the usual.
 *
 * <p>Immutable: each method gives another with one thing changed.
 */
@Api(Api.Use.CALL)
public final class PullOptions {

    private static final String SOURCES = "src/main/java";

    /** Classes in package {@code database}, below {@code src/main/java}. */
    public static final PullOptions DEFAULT = new PullOptions(
            Path.of(SOURCES), Optional.empty(), Optional.empty(), "database", false, PullMode.MERGE, false, step -> {});

    private final Path sources;
    private final Optional<Path> resources;
    private final Optional<Path> folder;
    private final String packageName;
    private final boolean singular;
    private final PullMode mode;
    private final boolean dryRun;
    private final Consumer<String> progress;

    private PullOptions(
            Path sources,
            Optional<Path> resources,
            Optional<Path> folder,
            String packageName,
            boolean singular,
            PullMode mode,
            boolean dryRun,
            Consumer<String> progress) {
        this.sources = sources;
        this.resources = resources;
        this.folder = folder;
        this.packageName = packageName;
        this.singular = singular;
        this.mode = mode;
        this.dryRun = dryRun;
        this.progress = progress;
    }

    /** The same, with the classes below that folder: {@code src/main/java}. */
    public PullOptions withSources(Path sourceFolder) {
        return new PullOptions(sourceFolder, resources, folder, packageName, singular, mode, dryRun, progress);
    }

    /** The same, with SQL that classes read below that folder; without it, in {@code resources} beside the sources. */
    public PullOptions withResources(Path resourceFolder) {
        return new PullOptions(
                sources, Optional.of(resourceFolder), folder, packageName, singular, mode, dryRun, progress);
    }

    /**
     * The same, with what a pull keeps beside the classes in that folder; without it, in the project's own: that of
     * {@code src/main/java}, or the one around the sources.
     */
    public PullOptions withFolder(Path project) {
        return new PullOptions(sources, resources, Optional.of(project), packageName, singular, mode, dryRun, progress);
    }

    /**
     * The same, with the classes below that package: with {@code com.acme.database} the schema class is
     * {@code com.acme.database.schemas.MainSchema}.
     */
    public PullOptions withPackage(String name) {
        return new PullOptions(sources, resources, folder, name, singular, mode, dryRun, progress);
    }

    /** The same, with {@code UserTable} for a table {@code users} if {@code wanted} is true. */
    public PullOptions withSingular(boolean wanted) {
        return new PullOptions(sources, resources, folder, packageName, wanted, mode, dryRun, progress);
    }

    /** The same, doing that where there are classes already; {@link PullMode#MERGE} without it. */
    public PullOptions withMode(PullMode chosen) {
        return new PullOptions(sources, resources, folder, packageName, singular, chosen, dryRun, progress);
    }

    /** The same, writing nothing if {@code only} is true. */
    public PullOptions withDryRun(boolean only) {
        return new PullOptions(sources, resources, folder, packageName, singular, mode, only, progress);
    }

    /** The same, telling {@code hears} in a sentence what it begins with: a large database takes its time. */
    public PullOptions withProgress(Consumer<String> hears) {
        return new PullOptions(sources, resources, folder, packageName, singular, mode, dryRun, hears);
    }

    /** The folder that packages begin in. */
    public Path sources() {
        return sources;
    }

    /** The folder of what classes read. */
    public Path resources() {
        return resources.orElseGet(() -> sources.resolveSibling("resources"));
    }

    /**
     * The folder of what a pull keeps beside the classes: {@code nestflux-pull.lock}, {@code nestflux-pull-rest.sql}.
     */
    public Path folder() {
        return folder.orElseGet(this::project);
    }

    private Path project() {
        Path whole = sources.toAbsolutePath();
        Path above = whole.endsWith(SOURCES) ? above(above(whole)) : whole;
        return above(above);
    }

    /** The folder above; the root of the file system for itself. */
    private static Path above(Path path) {
        @Nullable Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    /** The package below which all classes are. */
    public String packageName() {
        return packageName;
    }

    /** Whether classes are called after one of what tables are called after many of. */
    public boolean singular() {
        return singular;
    }

    /** What is done where there are classes already. */
    public PullMode mode() {
        return mode;
    }

    /** Whether to only tell what would be written. */
    public boolean dryRun() {
        return dryRun;
    }

    PullRequest of(Subject from) {
        return new PullRequest(from, sources, resources(), folder(), packageName, singular, mode, dryRun, progress);
    }
}

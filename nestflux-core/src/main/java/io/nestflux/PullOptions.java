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
    public static final PullOptions DEFAULT = new PullOptions();

    private Path sources = Path.of(SOURCES);
    private Optional<Path> resources = Optional.empty();
    private Optional<Path> folder = Optional.empty();
    private String packageName = "database";
    private boolean singular;
    private PullMode mode = PullMode.MERGE;
    private boolean dryRun;
    private Consumer<String> progress = step -> {};

    private PullOptions() {}

    private PullOptions with(Consumer<PullOptions> change) {
        PullOptions copy = new PullOptions();
        copy.sources = sources;
        copy.resources = resources;
        copy.folder = folder;
        copy.packageName = packageName;
        copy.singular = singular;
        copy.mode = mode;
        copy.dryRun = dryRun;
        copy.progress = progress;
        change.accept(copy);
        return copy;
    }

    /** The same, with the classes below that folder: {@code src/main/java}. */
    public PullOptions withSources(Path sourceFolder) {
        return with(copy -> copy.sources = sourceFolder);
    }

    /** The same, with SQL that classes read below that folder; without it, in {@code resources} beside the sources. */
    public PullOptions withResources(Path resourceFolder) {
        return with(copy -> copy.resources = Optional.of(resourceFolder));
    }

    /**
     * The same, with what a pull keeps beside the classes in that folder; without it, in the project's own: that of
     * {@code src/main/java}, or the one around the sources.
     */
    public PullOptions withFolder(Path project) {
        return with(copy -> copy.folder = Optional.of(project));
    }

    /**
     * The same, with the classes below that package: with {@code com.acme.database} the schema class is
     * {@code com.acme.database.schemas.MainSchema}.
     */
    public PullOptions withPackage(String name) {
        return with(copy -> copy.packageName = name);
    }

    /** The same, with {@code UserTable} for a table {@code users} if {@code wanted} is true. */
    public PullOptions withSingular(boolean wanted) {
        return with(copy -> copy.singular = wanted);
    }

    /** The same, doing that where there are classes already; {@link PullMode#MERGE} without it. */
    public PullOptions withMode(PullMode chosen) {
        return with(copy -> copy.mode = chosen);
    }

    /** The same, writing nothing if {@code only} is true. */
    public PullOptions withDryRun(boolean only) {
        return with(copy -> copy.dryRun = only);
    }

    /** The same, telling {@code hears} in a sentence what it begins with: a large database takes its time. */
    public PullOptions withProgress(Consumer<String> hears) {
        return with(copy -> copy.progress = hears);
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

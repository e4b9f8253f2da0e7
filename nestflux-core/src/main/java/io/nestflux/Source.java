package io.nestflux;

import io.nestflux.catalog.Selection;
import io.nestflux.compare.Origin;
import io.nestflux.compare.Subject;
import io.nestflux.connect.Database;
import io.nestflux.migration.Placeholders;
import io.nestflux.sql.Dialect;
import io.nestflux.table.SchemaDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Something that has a schema, for {@link NestFlux#diff(Source, Source)}. Immutable; nothing is read before it is
 * compared, and nothing is changed then: what is no database yet is built in a scratch database.
 *
 * <p>A model and a migrations directory say which schemas they are about, and the other side is looked at in these
 * only. Databases and SQL files are compared in all of their schemas. {@link #schemas(String...)} narrows that.
 *
 * <p>Scratch databases are made on the server named by {@link #scratch(String, String, String)}, else on that of a
 * database that is compared. Where none can be made, two databases are compared all the same, and the result says that
 * its statements were not tried.
 */
@Api(Api.Use.CALL)
public final class Source {

    private final Function<ClassLoader, Origin> origin;
    private final Optional<ClassLoader> drivers;
    private final Set<String> schemas;
    private final Selection selection;
    private final Optional<Function<ClassLoader, Database>> scratch;
    private final List<Supplier<Database>> lastResort;

    private Source(
            Function<ClassLoader, Origin> origin,
            Optional<ClassLoader> drivers,
            Set<String> schemas,
            Selection selection,
            Optional<Function<ClassLoader, Database>> scratch,
            List<Supplier<Database>> lastResort) {
        this.origin = origin;
        this.drivers = drivers;
        this.schemas = schemas;
        this.selection = selection;
        this.scratch = scratch;
        this.lastResort = List.copyOf(lastResort);
    }

    private static Source of(Function<ClassLoader, Origin> origin) {
        return new Source(origin, Optional.empty(), Set.of(), Selection.ALL, Optional.empty(), List.of());
    }

    /** A database, as the application reaches it. */
    public static Source database(DataSource dataSource) {
        return of(loader -> new Origin.Live(Database.of(dataSource)));
    }

    /**
     * A database.
     *
     * @param url a JDBC URL of PostgreSQL, MySQL or MariaDB
     * @param user may be empty, if the URL or the driver knows it
     * @param password may be empty; never appears in any output
     */
    public static Source database(String url, String user, String password) {
        return of(loader -> new Origin.Live(Database.at(url, user, password, loader)));
    }

    /**
     * What the migrations of a directory make of an empty database.
     *
     * @param dialect whose SQL they are
     */
    public static Source migrations(Path directory, Dialect dialect) {
        return of(loader -> new Origin.Directory(directory, dialect, Placeholders.OFF));
    }

    /** The same, with values for placeholders; see {@link Configuration#placeholders(Map)}. */
    public static Source migrations(Path directory, Dialect dialect, Map<String, String> placeholders) {
        return of(loader -> new Origin.Directory(directory, dialect, Placeholders.of(placeholders)));
    }

    /** What a schema class asks for. */
    public static Source model(SchemaDefinition definition) {
        return of(loader -> new Origin.Model(definition));
    }

    /**
     * What a plain SQL file makes of an empty database.
     *
     * @param dialect whose SQL it is
     */
    public static Source sql(Path file, Dialect dialect) {
        return of(loader -> new Origin.Script(file, dialect));
    }

    /** The same, looked at in some schemas only; then so is what it is compared with. Not on MySQL and MariaDB. */
    public Source schemas(String... names) {
        return new Source(origin, drivers, Set.of(names), selection, scratch, lastResort);
    }

    /**
     * The same, looking only at what one of these patterns covers; then so is what it is compared with. A pattern is
     * {@code schema.name} with {@code *} for any characters, and a kind before it if you like: {@code app.*},
     * {@code view:app.*}.
     *
     * @throws NestFluxException {@code NF-107} if a pattern makes no sense
     */
    public Source include(String... patterns) {
        return with(selection.including(patterns));
    }

    /**
     * The same without what one of these patterns covers: it is neither compared, nor created, nor dropped.
     *
     * @throws NestFluxException {@code NF-107} if a pattern makes no sense
     */
    public Source exclude(String... patterns) {
        return with(selection.excluding(patterns));
    }

    private Source with(Selection part) {
        return new Source(origin, drivers, schemas, part, scratch, lastResort);
    }

    /** The same, with a server on which scratch databases are to be made. */
    public Source scratch(String url, String user, String password) {
        return new Source(
                origin,
                drivers,
                schemas,
                selection,
                Optional.of(loader -> Database.at(url, user, password, loader)),
                lastResort);
    }

    /** The same, with a server on which scratch databases are to be made. */
    public Source scratch(DataSource server) {
        return new Source(origin, drivers, schemas, selection, Optional.of(loader -> Database.of(server)), lastResort);
    }

    /**
     * The same, with a server for scratch databases that is asked for only when no other lets one be made: one that has
     * to be started first, say.
     */
    public Source scratchIfNeeded(Supplier<Database> server) {
        List<Supplier<Database>> more = new ArrayList<>(lastResort);
        more.add(server);
        return new Source(origin, drivers, schemas, selection, scratch, more);
    }

    /** The same, with JDBC drivers looked for there instead of in the thread's context class loader. */
    public Source driverClassLoader(ClassLoader loader) {
        return new Source(origin, Optional.of(loader), schemas, selection, scratch, lastResort);
    }

    Subject subject() {
        ClassLoader loader = drivers.orElseGet(Source::defaultClassLoader);
        return new Subject(
                origin.apply(loader), schemas, selection, scratch.map(make -> make.apply(loader)), lastResort);
    }

    private static ClassLoader defaultClassLoader() {
        @Nullable ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return ofThread == null ? Source.class.getClassLoader() : ofThread;
    }
}

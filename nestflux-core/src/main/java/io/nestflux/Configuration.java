package io.nestflux;

import io.nestflux.catalog.Concession;
import io.nestflux.catalog.Selection;
import io.nestflux.connect.Database;
import io.nestflux.generate.DriftPolicy;
import io.nestflux.migrate.Cluster;
import io.nestflux.migrate.Destructive;
import io.nestflux.migrate.DestructivePolicy;
import io.nestflux.migrate.FuturePolicy;
import io.nestflux.migrate.MigrateListener;
import io.nestflux.migrate.Pooler;
import io.nestflux.migrate.Surroundings;
import io.nestflux.migrate.Timeouts;
import io.nestflux.migration.MigrationFolder;
import io.nestflux.migration.Placeholders;
import io.nestflux.plan.online.Online;
import io.nestflux.plan.online.OnlinePolicy;
import io.nestflux.table.SchemaDefinition;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Collects what NestFlux has to know. Nothing is connected to before an operation is called. */
@Api(Api.Use.CALL)
public final class Configuration {

    private Optional<Function<ClassLoader, Database>> database = Optional.empty();
    private Optional<Function<ClassLoader, Database>> scratchServer = Optional.empty();
    private ClassLoader drivers = defaultClassLoader();
    private Optional<SchemaDefinition> schema = Optional.empty();
    private MigrationFolder migrations = MigrationFolder.of(Path.of("src/main/resources/db/migrations"));
    private String historySchema = "public";
    private Selection selection = Selection.ALL;
    private DriftPolicy drift = DriftPolicy.STOP;
    private boolean outOfOrder;
    private FuturePolicy future = FuturePolicy.ALLOW;
    private Destructive destructive = Destructive.WARN;
    private Timeouts timeouts = Timeouts.DEFAULT;
    private Surroundings surroundings = Surroundings.UNKNOWN;
    private Placeholders placeholders = Placeholders.OFF;
    private MigrateListener listener = MigrateListener.SILENT;
    private Online online = Online.OFF;

    Configuration() {}

    static ClassLoader defaultClassLoader() {
        @Nullable ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return ofThread == null ? Configuration.class.getClassLoader() : ofThread;
    }

    /** The database to work on, as the application reaches it. */
    public Configuration dataSource(DataSource dataSource) {
        database = Optional.of(loader -> Database.of(dataSource));
        return this;
    }

    /**
     * The database to work on.
     *
     * @param url a JDBC URL of PostgreSQL, MySQL or MariaDB
     * @param user may be empty, if the URL or the driver knows it
     * @param password may be empty; never appears in any output
     */
    public Configuration database(String url, String user, String password) {
        database = Optional.of(loader -> Database.at(url, user, password, loader));
        return this;
    }

    /** A server on which scratch databases may be created, when that is not the database's own. */
    public Configuration scratch(String url, String user, String password) {
        scratchServer = Optional.of(loader -> Database.at(url, user, password, loader));
        return this;
    }

    /** Where JDBC drivers are looked for; otherwise the thread's context class loader. */
    public Configuration driverClassLoader(ClassLoader loader) {
        drivers = loader;
        return this;
    }

    /** The schema class. */
    public Configuration schema(SchemaDefinition definition) {
        schema = Optional.of(definition);
        return this;
    }

    /** The migrations directory; otherwise {@code src/main/resources/db/migrations}. */
    public Configuration migrations(Path directory) {
        migrations = MigrationFolder.of(directory);
        return this;
    }

    /**
     * Where the migrations are: a directory, or with {@code classpath:} before it a place on the class path of the
     * thread's context class loader. There, {@code nestflux.lock} says which files there are; nothing is searched for.
     * What is on the class path can be applied, rolled back and looked at; to generate and to check, the directory is
     * needed.
     *
     * <pre>{@code
     * NestFlux.configure().dataSource(dataSource).migrations("classpath:db/migrations").load().migrate();
     * }</pre>
     */
    public Configuration migrations(String location) {
        return migrations(location, defaultClassLoader());
    }

    /** The same, on the class path of another class loader. */
    public Configuration migrations(String location, ClassLoader loader) {
        migrations = MigrationFolder.of(location, loader);
        return this;
    }

    /** The schema of the history table on PostgreSQL; otherwise {@code public}. */
    public Configuration historySchema(String name) {
        historySchema = name;
        return this;
    }

    /**
     * Looks only at what one of these patterns covers. A pattern is {@code schema.name} with {@code *} for any
     * characters, and a kind before it if you like: {@code app.*}, {@code view:app.*}.
     *
     * @throws NestFluxException {@code NF-107} if a pattern makes no sense
     */
    public Configuration include(String... patterns) {
        selection = selection.including(patterns);
        return this;
    }

    /**
     * Does not look at what one of these patterns covers: it is neither compared, nor created, nor dropped, and whether
     * it changes does not count as drift.
     *
     * @throws NestFluxException {@code NF-107} if a pattern makes no sense
     */
    public Configuration exclude(String... patterns) {
        selection = selection.excluding(patterns);
        return this;
    }

    /** What to do when the database is not what the last migration left; otherwise stop. */
    public Configuration drift(DriftPolicy policy) {
        drift = policy;
        return this;
    }

    /** Whether a migration may be applied after one with a higher number; otherwise not. */
    public Configuration outOfOrder(boolean allowed) {
        outOfOrder = allowed;
        return this;
    }

    /**
     * What {@code migrate} and {@code validate} do when a newer release has applied migrations that the directory does
     * not know, after all that it knows; otherwise nothing runs, and the older release may start.
     */
    public Configuration future(FuturePolicy policy) {
        future = policy;
        return this;
    }

    /**
     * What {@code generate} and {@code migrate} do about statements after which rows or values are gone; otherwise they
     * warn. Going back has {@link RollbackOptions#allowingDataLoss() a rule of its own}.
     *
     * @param allowed tables and columns that may be lost where it is denied: {@code app.person},
     *     {@code app.person.nick}
     */
    public Configuration destructive(DestructivePolicy policy, String... allowed) {
        destructive = new Destructive(policy, Set.of(allowed));
        return this;
    }

    /** How long to wait for another runner. */
    public Configuration lockTimeout(Duration longest) {
        timeouts = new Timeouts(longest, timeouts.statementLock(), timeouts.statement());
        return this;
    }

    /** What stands between here and a PostgreSQL; otherwise found out. */
    public Configuration pooler(Pooler known) {
        surroundings = surroundings.with(known);
        return this;
    }

    /** Which nodes of a cluster of MySQL or MariaDB runners connect to; otherwise a cluster is refused. */
    public Configuration cluster(Cluster known) {
        surroundings = surroundings.with(known);
        return this;
    }

    /**
     * Switches placeholders on: {@code ${name}} in a migration or hook is replaced by its value before a statement
     * runs, after its text has been hashed. One without a value stops a run before it begins. Values appear neither in
     * the history nor in messages.
     */
    public Configuration placeholders(Map<String, String> values) {
        placeholders = Placeholders.of(values);
        return this;
    }

    /**
     * Plans migrations for tables that are in use while they change; otherwise only where a table class says so.
     *
     * @param policy which tables are in use
     * @param allowed what they may suffer where a change has no gentle form; all else is refused
     */
    public Configuration online(OnlinePolicy policy, Concession... allowed) {
        online = new Online(policy, Set.of(allowed));
        return this;
    }

    /**
     * Hears what migrate does while it does it. In a {@link NestFlux#fleet fleet} it hears this of all targets, from
     * several threads at once.
     */
    public Configuration listener(MigrateListener hears) {
        listener = hears;
        return this;
    }

    /** The finished configuration. */
    public NestFlux load() {
        return new NestFlux(settings());
    }

    Settings settings() {
        return new Settings(
                drivers,
                database.map(make -> make.apply(drivers).watched(listener::newerServer)),
                scratchServer.map(make -> make.apply(drivers)),
                schema,
                migrations,
                historySchema,
                selection,
                drift,
                outOfOrder,
                future,
                destructive,
                timeouts,
                surroundings,
                placeholders,
                listener,
                online);
    }
}

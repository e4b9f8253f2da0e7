package io.nestflux.migrate;

import io.nestflux.connect.Database;
import io.nestflux.migration.Migration;
import io.nestflux.migration.MigrationFolder;
import io.nestflux.migration.Placeholders;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What {@link Migrator}, {@link Rollback} and the like are asked to do. It never changes once somebody has it. */
public final class MigrateRequest {

    private Database database;
    private MigrationFolder directory;
    private String historySchema = "public";
    private Optional<String> target = Optional.empty();
    private boolean outOfOrder;
    private FuturePolicy future = FuturePolicy.ALLOW;
    private Destructive destructive = Destructive.WARN;
    private boolean dryRun;
    private Timeouts timeouts = Timeouts.DEFAULT;
    private Surroundings surroundings = Surroundings.UNKNOWN;
    private Placeholders placeholders = Placeholders.OFF;
    private MigrateListener listener = MigrateListener.SILENT;
    private Optional<Function<Connection, CatalogReading>> fingerprint = Optional.empty();

    private MigrateRequest(Database database, MigrationFolder directory) {
        this.database = database;
        this.directory = directory;
    }

    /** A request with all defaults: every pending migration, in order, the history in schema {@code public}. */
    public static MigrateRequest of(Database database, Path directory) {
        return of(database, MigrationFolder.of(directory));
    }

    /** The same, wherever the migrations are. */
    public static MigrateRequest of(Database database, MigrationFolder folder) {
        return new MigrateRequest(database, folder);
    }

    private MigrateRequest with(Consumer<MigrateRequest> change) {
        MigrateRequest copy = new MigrateRequest(database, directory);
        copy.historySchema = historySchema;
        copy.target = target;
        copy.outOfOrder = outOfOrder;
        copy.future = future;
        copy.destructive = destructive;
        copy.dryRun = dryRun;
        copy.timeouts = timeouts;
        copy.surroundings = surroundings;
        copy.placeholders = placeholders;
        copy.listener = listener;
        copy.fingerprint = fingerprint;
        change.accept(copy);
        return copy;
    }

    /** The same with migrations that were read already. */
    public MigrateRequest withMigrations(List<Migration> read) {
        return with(copy -> copy.directory = directory.keeping(read));
    }

    /** The same for another database. */
    public MigrateRequest withDatabase(Database other) {
        return with(copy -> copy.database = other);
    }

    /** The same with the history in another schema. */
    public MigrateRequest withHistorySchema(String schema) {
        return with(copy -> copy.historySchema = schema);
    }

    /** The same up to a migration. */
    public MigrateRequest withTarget(String last) {
        return with(copy -> copy.target = Optional.of(last));
    }

    /** The same, with or without leave to apply a migration late. */
    public MigrateRequest withOutOfOrder(boolean allowed) {
        return with(copy -> copy.outOfOrder = allowed);
    }

    /** The same with what to do beside migrations of a newer release. */
    public MigrateRequest withFuture(FuturePolicy policy) {
        return with(copy -> copy.future = policy);
    }

    /** The same, with what may be lost. */
    public MigrateRequest withDestructive(Destructive allowed) {
        return with(copy -> copy.destructive = allowed);
    }

    /** The same, only said or really done. */
    public MigrateRequest withDryRun(boolean only) {
        return with(copy -> copy.dryRun = only);
    }

    /** The same with other time limits. */
    public MigrateRequest withTimeouts(Timeouts limits) {
        return with(copy -> copy.timeouts = limits);
    }

    /** The same with other knowledge of the way to the database. */
    public MigrateRequest withSurroundings(Surroundings known) {
        return with(copy -> copy.surroundings = known);
    }

    /** The same with values for placeholders. */
    public MigrateRequest withPlaceholders(Placeholders values) {
        return with(copy -> copy.placeholders = values);
    }

    /** The same with a listener. */
    public MigrateRequest withListener(MigrateListener hears) {
        return with(copy -> copy.listener = hears);
    }

    /** The same with a reader of the catalog. */
    public MigrateRequest withFingerprint(Function<Connection, CatalogReading> reader) {
        return with(copy -> copy.fingerprint = Optional.of(reader));
    }

    /** The database to migrate. */
    public Database database() {
        return database;
    }

    /** Where the migrations are. */
    public MigrationFolder directory() {
        return directory;
    }

    /** The schema of the history table on PostgreSQL; not looked at on MySQL and MariaDB. */
    public String historySchema() {
        return historySchema;
    }

    /** The last migration to apply, by id, file name or number; empty for all. */
    public Optional<String> target() {
        return target;
    }

    /** Whether a migration may be applied after one with a higher number. */
    public boolean outOfOrder() {
        return outOfOrder;
    }

    public Destructive destructive() {
        return destructive;
    }

    /** What to do beside migrations of a newer release. */
    public FuturePolicy future() {
        return future;
    }

    /** Whether only to say what would run. */
    public boolean dryRun() {
        return dryRun;
    }

    /** How long to wait for what. */
    public Timeouts timeouts() {
        return timeouts;
    }

    /** What is known of the way to the database. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** What is put into statements before they run. */
    public Placeholders placeholders() {
        return placeholders;
    }

    /** Hears what happens. */
    public MigrateListener listener() {
        return listener;
    }

    /** Reads the catalog before the first file and after the last; empty to record nothing of it. */
    public Optional<Function<Connection, CatalogReading>> fingerprint() {
        return fingerprint;
    }

    /** The migrations of the directory, with what is put into them. */
    public List<Migration> migrations() {
        List<Migration> migrations = directory.migrations();
        return placeholders.isOn()
                ? migrations.stream().map(it -> it.with(placeholders)).toList()
                : migrations;
    }
}

package io.nestflux.migrate;

import io.nestflux.connect.Database;
import io.nestflux.migration.Migration;
import io.nestflux.migration.MigrationFolder;
import io.nestflux.migration.Placeholders;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What {@link Migrator} is asked to do.
 *
 * @param database the database to migrate
 * @param directory where the migrations are
 * @param historySchema the schema of the history table on PostgreSQL; not looked at on MySQL and MariaDB
 * @param target the last migration to apply, by id, file name or number; empty for all
 * @param outOfOrder whether a migration may be applied after one with a higher number
 * @param dryRun whether only to say what would run
 * @param timeouts how long to wait for what
 * @param surroundings what is known of the way to the database
 * @param placeholders what is put into statements before they run
 * @param listener hears what happens
 * @param fingerprint reads the catalog's fingerprint after the last file; empty to record none
 */
public record MigrateRequest(
        Database database,
        MigrationFolder directory,
        String historySchema,
        Optional<String> target,
        boolean outOfOrder,
        boolean dryRun,
        Timeouts timeouts,
        Surroundings surroundings,
        Placeholders placeholders,
        MigrateListener listener,
        Optional<Function<Connection, String>> fingerprint) {

    /** A request with all defaults: every pending migration, in order, the history in schema {@code public}. */
    public static MigrateRequest of(Database database, Path directory) {
        return new MigrateRequest(
                database,
                MigrationFolder.of(directory),
                "public",
                Optional.empty(),
                false,
                false,
                Timeouts.DEFAULT,
                Surroundings.UNKNOWN,
                Placeholders.OFF,
                MigrateListener.SILENT,
                Optional.empty());
    }

    /** The same with migrations that were read already. */
    public MigrateRequest withDirectory(MigrationFolder folder) {
        return new MigrateRequest(
                database,
                folder,
                historySchema,
                target,
                outOfOrder,
                dryRun,
                timeouts,
                surroundings,
                placeholders,
                listener,
                fingerprint);
    }

    /** The same for another database. */
    public MigrateRequest withDatabase(Database other) {
        return new MigrateRequest(
                other,
                directory,
                historySchema,
                target,
                outOfOrder,
                dryRun,
                timeouts,
                surroundings,
                placeholders,
                listener,
                fingerprint);
    }

    /** The same with the history in another schema. */
    public MigrateRequest withHistorySchema(String schema) {
        return new MigrateRequest(
                database,
                directory,
                schema,
                target,
                outOfOrder,
                dryRun,
                timeouts,
                surroundings,
                placeholders,
                listener,
                fingerprint);
    }

    /** The same up to a migration. */
    public MigrateRequest withTarget(String last) {
        return new MigrateRequest(
                database,
                directory,
                historySchema,
                Optional.of(last),
                outOfOrder,
                dryRun,
                timeouts,
                surroundings,
                placeholders,
                listener,
                fingerprint);
    }

    /** The same, with or without leave to apply a migration late. */
    public MigrateRequest withOutOfOrder(boolean allowed) {
        return new MigrateRequest(
                database,
                directory,
                historySchema,
                target,
                allowed,
                dryRun,
                timeouts,
                surroundings,
                placeholders,
                listener,
                fingerprint);
    }

    /** The same, only said or really done. */
    public MigrateRequest withDryRun(boolean only) {
        return new MigrateRequest(
                database,
                directory,
                historySchema,
                target,
                outOfOrder,
                only,
                timeouts,
                surroundings,
                placeholders,
                listener,
                fingerprint);
    }

    /** The same with other time limits. */
    public MigrateRequest withTimeouts(Timeouts limits) {
        return new MigrateRequest(
                database,
                directory,
                historySchema,
                target,
                outOfOrder,
                dryRun,
                limits,
                surroundings,
                placeholders,
                listener,
                fingerprint);
    }

    /** The same with other knowledge of the way to the database. */
    public MigrateRequest withSurroundings(Surroundings known) {
        return new MigrateRequest(
                database,
                directory,
                historySchema,
                target,
                outOfOrder,
                dryRun,
                timeouts,
                known,
                placeholders,
                listener,
                fingerprint);
    }

    /** The same with values for placeholders. */
    public MigrateRequest withPlaceholders(Placeholders values) {
        return new MigrateRequest(
                database,
                directory,
                historySchema,
                target,
                outOfOrder,
                dryRun,
                timeouts,
                surroundings,
                values,
                listener,
                fingerprint);
    }

    /** The migrations of the directory, with what is put into them. */
    List<Migration> migrations() {
        List<Migration> migrations = directory.migrations();
        return placeholders.isOn()
                ? migrations.stream().map(it -> it.with(placeholders)).toList()
                : migrations;
    }

    /** The same with a listener. */
    public MigrateRequest withListener(MigrateListener hears) {
        return new MigrateRequest(
                database,
                directory,
                historySchema,
                target,
                outOfOrder,
                dryRun,
                timeouts,
                surroundings,
                placeholders,
                hears,
                fingerprint);
    }

    /** The same with a reader of fingerprints. */
    public MigrateRequest withFingerprint(Function<Connection, String> reader) {
        return new MigrateRequest(
                database,
                directory,
                historySchema,
                target,
                outOfOrder,
                dryRun,
                timeouts,
                surroundings,
                placeholders,
                listener,
                Optional.of(reader));
    }
}

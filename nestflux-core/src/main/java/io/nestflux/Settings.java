package io.nestflux;

import io.nestflux.catalog.Selection;
import io.nestflux.connect.Database;
import io.nestflux.generate.DriftPolicy;
import io.nestflux.migrate.Destructive;
import io.nestflux.migrate.FuturePolicy;
import io.nestflux.migrate.MigrateListener;
import io.nestflux.migrate.Surroundings;
import io.nestflux.migrate.Timeouts;
import io.nestflux.migration.MigrationFolder;
import io.nestflux.migration.Placeholders;
import io.nestflux.plan.online.Online;
import io.nestflux.table.SchemaDefinition;
import java.util.Optional;

/**
 * What was configured, checked as far as it can be without looking at anything.
 *
 * @param drivers where JDBC drivers are looked for
 * @param database the database that is migrated
 * @param scratchServer a server for scratch databases, when not the database's own
 * @param schema the user's schema class
 * @param migrations where the migrations are
 * @param historySchema the schema of the history table on PostgreSQL
 * @param selection what of a database is looked at
 * @param drift what to do about drift
 * @param outOfOrder whether a migration may be applied after one with a higher number
 * @param future what to do beside migrations of a newer release
 * @param destructive what may be lost
 * @param timeouts how long to wait for what
 * @param surroundings what is known of the way to the database
 * @param placeholders what is put into statements before they run
 * @param listener hears what migrate does
 * @param online how tables in use are changed
 */
record Settings(
        ClassLoader drivers,
        Optional<Database> database,
        Optional<Database> scratchServer,
        Optional<SchemaDefinition> schema,
        MigrationFolder migrations,
        String historySchema,
        Selection selection,
        DriftPolicy drift,
        boolean outOfOrder,
        FuturePolicy future,
        Destructive destructive,
        Timeouts timeouts,
        Surroundings surroundings,
        Placeholders placeholders,
        MigrateListener listener,
        Online online) {

    /** The same for another database, whose history is in a schema. */
    Settings withDatabase(Database other, String schema, MigrateListener hears) {
        return copy(Optional.of(other), this.schema, schema, selection, hears);
    }

    /** The same with another schema class, looking at that of a database. */
    Settings forModel(SchemaDefinition other, Selection chosen) {
        return copy(database, Optional.of(other), historySchema, chosen, listener);
    }

    private Settings copy(
            Optional<Database> database,
            Optional<SchemaDefinition> schema,
            String historySchema,
            Selection selection,
            MigrateListener listener) {
        return new Settings(
                drivers,
                database,
                scratchServer,
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

    Database requireDatabase() {
        return database.orElseThrow(() -> new NestFluxException(
                ErrorCode.URL_MISSING,
                "There is no database to work on.",
                "name one: " + Parameter.URL.set("jdbc:…") + " with " + Parameter.USER.word() + " and "
                        + Parameter.PASSWORD.word() + "," + " or NestFlux.configure().dataSource(…)"));
    }

    SchemaDefinition requireSchema() {
        return schema.orElseThrow(() -> new NestFluxException(
                ErrorCode.SCHEMA_CLASS_NOT_FOUND,
                "There is no schema class.",
                "write a class that extends PgSchema or MySqlSchema and lists your tables",
                "name it: " + Parameter.SCHEMA_CLASS.set("…")));
    }
}

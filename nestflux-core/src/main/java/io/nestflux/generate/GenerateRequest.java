package io.nestflux.generate;

import io.nestflux.catalog.Selection;
import io.nestflux.connect.Database;
import io.nestflux.connect.KeptSessions;
import io.nestflux.migrate.Destructive;
import io.nestflux.migrate.MigrateRequest;
import io.nestflux.migration.Placeholders;
import io.nestflux.plan.ColumnOrder;
import io.nestflux.plan.online.Online;
import io.nestflux.scratch.ScratchServer;
import io.nestflux.scratch.Workbench;
import io.nestflux.table.SchemaDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What {@link Generation} is asked to do.
 *
 * @param live the database that is migrated, asked as {@code status} would ask it; empty if there is none
 * @param scratchServer a server for scratch databases, when not that database's own
 * @param schema gives the user's schema class, or says that there is none; a migration to fill in by hand needs none
 * @param migrations the migrations directory
 * @param placeholders what is put into statements before they run
 * @param selection what of a database is looked at
 * @param drift what to do when the database is not what the last migration left
 * @param name what to call the migration; empty for a name that is chosen from its content
 * @param custom whether to write an empty migration to fill in by hand
 * @param dryRun whether to only tell, and write nothing
 * @param answers to "dropped and created, or renamed?"
 * @param renamePrompt asks what was not answered
 * @param backfills what rows get that have no value
 * @param columnOrder whether columns are moved until they stand as in the model
 * @param dropUnknown whether to drop what no migration made and the model does not have
 * @param online how tables in use are changed
 * @param destructive what may be lost
 * @param drops what becomes of what is gone from the model
 */
public record GenerateRequest(
        Optional<MigrateRequest> live,
        Optional<Database> scratchServer,
        Supplier<SchemaDefinition> schema,
        Path migrations,
        Placeholders placeholders,
        Selection selection,
        DriftPolicy drift,
        Optional<String> name,
        boolean custom,
        boolean dryRun,
        List<RenameAnswer> answers,
        Optional<RenamePrompt> renamePrompt,
        List<BackfillAnswer> backfills,
        ColumnOrder columnOrder,
        boolean dropUnknown,
        Online online,
        Destructive destructive,
        DropPolicy drops) {

    public GenerateRequest {
        answers = List.copyOf(answers);
        backfills = List.copyOf(backfills);
    }

    /** The same, and what is asked of the servers is asked in sessions that are kept. */
    GenerateRequest in(KeptSessions sessions) {
        return copy(
                live.map(it -> it.withDatabase(sessions.of(it.database()))),
                scratchServer.map(sessions::of),
                selection,
                answers);
    }

    /** The same, with further answers. */
    GenerateRequest answering(List<RenameAnswer> further) {
        return copy(
                live,
                scratchServer,
                selection,
                Stream.concat(answers.stream(), further.stream()).toList());
    }

    /** The same, for no database in particular and another part of it. */
    GenerateRequest offline(Selection part) {
        return copy(Optional.empty(), scratchServer, part, answers);
    }

    private GenerateRequest copy(
            Optional<MigrateRequest> live,
            Optional<Database> scratchServer,
            Selection selection,
            List<RenameAnswer> answers) {
        return new GenerateRequest(
                live,
                scratchServer,
                schema,
                migrations,
                placeholders,
                selection,
                drift,
                name,
                custom,
                dryRun,
                answers,
                renamePrompt,
                backfills,
                columnOrder,
                dropUnknown,
                online,
                destructive,
                drops);
    }

    /** The database that is migrated. */
    Optional<Database> database() {
        return live.map(MigrateRequest::database);
    }

    /** Whether scratch databases print what they have as the live database does. */
    boolean printsAsDatabase(Workbench workbench) {
        return scratchServer.isEmpty()
                || database().isEmpty()
                || new ScratchServer(database().get())
                        .version()
                        .printsAs(workbench.server().version());
    }
}

package io.nestflux.generate;

import io.nestflux.Api;
import io.nestflux.migration.Migration;
import io.nestflux.migration.MigrationFile;
import io.nestflux.plan.Statement;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What {@link io.nestflux.NestFlux#generate()} found and wrote.
 *
 * @param file the migration file that was written; empty if there was nothing to do, or on a dry run
 * @param downFile its reverse
 * @param adopted what the database had that no migration had made, which became a migration of its own
 * @param statements what leads from there to the model, in order
 * @param reverse what leads back
 * @param warnings what the user should know, each a sentence
 * @param detours quicker ways to plan that were tried first and whose proof failed, each a sentence with its code; the
 *     statements are proven all the same
 * @param baseline what the model was compared with, in words
 * @param took from the call to its end, proof included
 */
@Api(Api.Use.READ)
public record GenerateResult(
        Optional<Path> file,
        Optional<Path> downFile,
        Optional<Adopted> adopted,
        List<Statement> statements,
        List<Statement> reverse,
        List<String> warnings,
        List<String> detours,
        String baseline,
        Duration took) {

    public GenerateResult {
        statements = List.copyOf(statements);
        reverse = List.copyOf(reverse);
        warnings = List.copyOf(warnings);
        detours = List.copyOf(detours);
    }

    /**
     * A migration that takes over what a database has: this database only records it, every other one gets it.
     *
     * @param file the migration file; empty on a dry run
     * @param downFile its reverse
     * @param statements what leads to it from what the migrations made, in order
     * @param reverse what leads back
     */
    @Api(Api.Use.READ)
    public record Adopted(
            Optional<Path> file, Optional<Path> downFile, List<Statement> statements, List<Statement> reverse) {

        public Adopted {
            statements = List.copyOf(statements);
            reverse = List.copyOf(reverse);
        }
    }

    /**
     * What came of a plan.
     *
     * @param written the files: what was taken over comes first; none on a dry run
     */
    static GenerateResult of(Proven plan, List<Migration> written, Duration took) {
        Optional<TakenOver> taken = plan.start().takenOver();
        Optional<Migration> first = written.stream().findFirst();
        Optional<Migration> own =
                written.stream().skip(taken.isPresent() ? 1 : 0).findFirst();
        return new GenerateResult(
                own.map(Migration::up).flatMap(MigrationFile::onDisk),
                own.flatMap(Migration::down).flatMap(MigrationFile::onDisk),
                taken.map(it -> new Adopted(
                        first.map(Migration::up).flatMap(MigrationFile::onDisk),
                        first.flatMap(Migration::down).flatMap(MigrationFile::onDisk),
                        it.plan().up(),
                        it.plan().down())),
                plan.up(),
                plan.down(),
                UnmanagedWords.of(plan.leftAlone()),
                plan.detours(),
                plan.start().words(),
                took);
    }

    /** Whether the model and the baseline already agree. */
    public boolean nothingToDo() {
        return statements.isEmpty() && file.isEmpty() && adopted.isEmpty();
    }
}

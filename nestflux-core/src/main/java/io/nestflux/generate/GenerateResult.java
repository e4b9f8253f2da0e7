package io.nestflux.generate;

import io.nestflux.Api;
import io.nestflux.migration.Migration;
import io.nestflux.migration.MigrationFile;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.Statement;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@link io.nestflux.NestFlux#generate()} found and wrote.
 *
 * @param file the migration file that was written; empty if there was nothing to do, or on a dry run
 * @param downFile its reverse
 * @param adopted what the database had that no migration had made, which became a migration of its own
 * @param changes what is renamed, what is new, dropped or otherwise, a line each
 * @param statements what leads from there to the model, in order
 * @param reverse what leads back
 * @param counted how many rows of the database at hand the statements would hurt; nothing without one
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
        List<String> changes,
        List<Statement> statements,
        List<Statement> reverse,
        List<Counted> counted,
        List<String> warnings,
        List<String> detours,
        String baseline,
        Duration took) {

    public GenerateResult {
        changes = List.copyOf(changes);
        statements = List.copyOf(statements);
        reverse = List.copyOf(reverse);
        counted = List.copyOf(counted);
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
     * What a hazard is in the database at hand.
     *
     * @param statement which statement it is of, from 0
     * @param hazard one that can be counted
     * @param hurt how many rows; empty if they could not be counted
     * @param words the count as a clause, {@code 0 of 31,204 values of app.person.name are longer than 20}, or why
     *     there is none
     */
    @Api(Api.Use.READ)
    public record Counted(int statement, Hazard hazard, Optional<Long> hurt, String words) {

        /** Whether it is known that no row is hurt. */
        public boolean isHarmless() {
            return hurt.filter(rows -> rows == 0).isPresent();
        }
    }

    /** What was counted of a hazard of a statement. */
    public Optional<Counted> counted(int statement, Hazard hazard) {
        return counted.stream()
                .filter(it -> it.statement() == statement && it.hazard().equals(hazard))
                .findFirst();
    }

    /**
     * What came of a plan.
     *
     * @param counted how many rows it would hurt
     * @param written the files: what was taken over comes first; none on a dry run
     */
    static GenerateResult of(Proven plan, List<Counted> counted, List<Migration> written, Duration took) {
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
                plan.inWords(),
                plan.up(),
                plan.down(),
                counted,
                UnmanagedWords.of(plan.leftAlone()),
                plan.detours(),
                plan.start().words(),
                took);
    }

    /** The same, with more that the user should know. */
    GenerateResult warning(List<String> more) {
        return new GenerateResult(
                file,
                downFile,
                adopted,
                changes,
                statements,
                reverse,
                counted,
                Stream.concat(warnings.stream(), more.stream()).toList(),
                detours,
                baseline,
                took);
    }

    /** Whether the model and the baseline already agree. */
    public boolean nothingToDo() {
        return statements.isEmpty() && file.isEmpty() && adopted.isEmpty();
    }
}

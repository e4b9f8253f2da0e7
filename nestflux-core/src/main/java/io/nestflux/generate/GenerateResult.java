package io.nestflux.generate;

import io.nestflux.Api;
import io.nestflux.plan.Statement;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@link io.nestflux.NestFlux#generate()} found and wrote.
 *
 * @param file the migration file that was written; empty if there was nothing to do, or on a dry run
 * @param downFile its reverse
 * @param statements what leads from the baseline to the model, in order
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

    /** The same, with something more to know. */
    GenerateResult withWarning(String more) {
        List<String> all = new ArrayList<>(warnings);
        all.add(0, more);
        return new GenerateResult(file, downFile, statements, reverse, all, detours, baseline, took);
    }

    /** Whether the model and the baseline already agree. */
    public boolean nothingToDo() {
        return statements.isEmpty() && file.isEmpty();
    }
}

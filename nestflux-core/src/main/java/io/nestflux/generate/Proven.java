package io.nestflux.generate;

import io.nestflux.catalog.Unmanaged;
import io.nestflux.migration.DraftedMigration;
import io.nestflux.plan.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan and its reverse, both proven.
 *
 * @param up what leads from the baseline to the model, in order
 * @param down what leads back
 * @param unmanaged what was left alone
 * @param baselineWords where it starts, for messages
 * @param detours ways that were tried before, and whose proof failed; each a sentence
 * @param file the files as they were proven, without their names; empty if nothing is to be written
 */
record Proven(
        List<Statement> up,
        List<Statement> down,
        List<Unmanaged> unmanaged,
        String baselineWords,
        List<String> detours,
        Optional<DraftedMigration> file) {

    Proven {
        detours = List.copyOf(detours);
    }

    /** What the first way that was tried led to. */
    static Proven atOnce(
            List<Statement> up,
            List<Statement> down,
            List<Unmanaged> unmanaged,
            String baselineWords,
            Optional<DraftedMigration> file) {
        return new Proven(up, down, unmanaged, baselineWords, List.of(), file);
    }

    /** There was nothing to plan. */
    static Proven nothing(String baselineWords) {
        return atOnce(List.of(), List.of(), List.of(), baselineWords, Optional.empty());
    }

    /** The same, after another way had failed. */
    Proven after(String detour) {
        return new Proven(
                up,
                down,
                unmanaged,
                baselineWords,
                Stream.concat(Stream.of(detour), detours.stream()).toList(),
                file);
    }
}

package io.nestflux.generate;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.diff.Change;
import io.nestflux.diff.Differences;
import io.nestflux.migration.DraftedMigration;
import io.nestflux.plan.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan and its reverse, both proven.
 *
 * @param up what leads from the baseline to the model, in order
 * @param down what leads back
 * @param unmanaged what was left alone
 * @param start where it starts
 * @param changes what differs, once what is renamed has its new name
 * @param renamed what is renamed, by its place before, and its place afterwards
 * @param detours ways that were tried before, and whose proof failed; each a sentence
 * @param file the files as they were proven, without their names; empty if nothing is to be written
 */
record Proven(
        List<Statement> up,
        List<Statement> down,
        List<Unmanaged> unmanaged,
        Provenance start,
        List<Change> changes,
        Map<ObjectId, ObjectId> renamed,
        List<String> detours,
        Optional<DraftedMigration> file) {

    Proven {
        changes = List.copyOf(changes);
        renamed = Map.copyOf(renamed);
        detours = List.copyOf(detours);
    }

    /** What the first way that was tried led to. */
    static Proven atOnce(
            List<Statement> up,
            List<Statement> down,
            List<Unmanaged> unmanaged,
            Provenance start,
            Optional<DraftedMigration> file) {
        return new Proven(up, down, unmanaged, start, List.of(), Map.of(), List.of(), file);
    }

    /** There was nothing to plan. */
    static Proven nothing(String baselineWords) {
        return atOnce(List.of(), List.of(), List.of(), Provenance.of(baselineWords), Optional.empty());
    }

    /** The same, with more that is left alone. */
    Proven leaving(List<Unmanaged> more) {
        return new Proven(up, down, more, start, changes, renamed, detours, file);
    }

    /** The same, and this is what differs and what is renamed. */
    Proven telling(List<Change> differences, Map<ObjectId, ObjectId> renames) {
        return new Proven(up, down, unmanaged, start, differences, renames, detours, file);
    }

    /** The same, after another way had failed. */
    Proven after(String detour) {
        return new Proven(
                up,
                down,
                unmanaged,
                start,
                changes,
                renamed,
                Stream.concat(Stream.of(detour), detours.stream()).toList(),
                file);
    }

    /** What is renamed, and what differs then. */
    List<String> inWords() {
        return Stream.concat(
                        renamed.entrySet().stream()
                                .map(rename -> rename.getKey() + ": renamed to "
                                        + rename.getValue().name())
                                .sorted(),
                        Differences.toCome(changes).stream())
                .toList();
    }

    /** Whether there is nothing to write. */
    boolean isNothing() {
        return up.isEmpty() && file.isEmpty() && start.takenOver().isEmpty();
    }

    /** What was left alone, also by what was taken over. */
    List<Unmanaged> leftAlone() {
        return Stream.concat(
                        start.takenOver().stream().flatMap(taken -> taken.plan().unmanaged().stream()),
                        unmanaged.stream())
                .distinct()
                .toList();
    }

    /** The files that were drafted: what was taken over comes first. */
    List<DraftedMigration> files() {
        return Stream.concat(start.drafted().stream(), file.stream()).toList();
    }
}

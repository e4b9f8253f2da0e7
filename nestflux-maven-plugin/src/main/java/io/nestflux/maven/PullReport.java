package io.nestflux.maven;

import io.nestflux.catalog.Unmanaged;
import io.nestflux.pull.PullEdits;
import io.nestflux.pull.PullResult;
import io.nestflux.pull.PulledFile;
import java.nio.file.Path;

/**
 * What {@code pull} tells: how much was read, what no class can say, and the next command.
 *
 * @param rendering where sentences go
 * @param sources the folder that packages begin in
 */
record PullReport(Rendering rendering, Path sources) {

    void write(PullResult result) {
        if (result.dryRun()) {
            result.files().stream().map(PulledFile::path).forEach(rendering::print);
        }
        for (Unmanaged object : result.unmanaged()) {
            rendering.warn(object + " is in no class"
                    + object.reason().map(reason -> ": " + reason).orElse(""));
        }
        edits(result.edits());
        String sum = result.summary() + " of " + result.source() + " → "
                + Rendering.count(result.files().size(), "file");
        if (result.dryRun()) {
            rendering.say("Would be pulled: " + sum + ", in " + sources);
            return;
        }
        rendering.done("Pulled: " + sum + ", in " + sources + " (" + Rendering.time(result.took()) + ")");
        result.migrations().forEach(name -> rendering.done("Recorded as baseline: " + name));
        if (!result.kept().isEmpty() && result.migrations().isEmpty()) {
            rendering.say(
                    "What no class can say is in nestflux-pull-rest.sql: its head says how it becomes a migration.");
        }
        rendering.say("The schema class is " + result.schemaClass()
                + (result.migrations().isEmpty()
                        ? ". Compile, and mvn nestflux:generate writes the first migration."
                        : ". Compile and commit; a new database gets all of it by mvn nestflux:migrate."));
    }

    /** What happened to classes that were there already. */
    private void edits(PullEdits edits) {
        edits.notes().forEach(rendering::warn);
        edits.done().forEach(rendering::say);
        edits.deleted().forEach(path -> rendering.say("deleted: " + path));
        if (!edits.patch().isEmpty()) {
            rendering.print(edits.patch());
        }
        edits.unplaced().forEach(line -> rendering.warn("not merged: " + line));
    }
}

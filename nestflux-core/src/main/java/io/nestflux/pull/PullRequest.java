package io.nestflux.pull;

import io.nestflux.compare.Subject;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What is to be pulled, and where to.
 *
 * @param from what has the schema
 * @param sources the folder that packages begin in
 * @param resources the folder of what classes read
 * @param folder where what a pull keeps beside the classes is
 * @param packageName the package below which all classes are
 * @param singular whether classes are called after one of what tables are called after many of
 * @param mode what is done where there are classes already
 * @param dryRun whether nothing is written
 * @param progress hears what it begins with
 */
public record PullRequest(
        Subject from,
        Path sources,
        Path resources,
        Path folder,
        String packageName,
        boolean singular,
        PullMode mode,
        boolean dryRun,
        Consumer<String> progress) {

    /** The same, writing nothing. */
    PullRequest dry() {
        return new PullRequest(from, sources, resources, folder, packageName, singular, mode, true, progress);
    }

    /** The same, from something else. */
    PullRequest from(Subject other) {
        return new PullRequest(other, sources, resources, folder, packageName, singular, mode, dryRun, progress);
    }

    boolean writes() {
        return !dryRun && mode != PullMode.PRINT;
    }
}

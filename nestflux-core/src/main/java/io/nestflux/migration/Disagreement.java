package io.nestflux.migration;

import io.nestflux.Goal;

/**
 * Something that {@code check} found.
 *
 * @param problem what is wrong, as a sentence
 * @param hint what to do about it, with the command
 */
public record Disagreement(String problem, String hint) {

    private static final String GENERATE = Goal.GENERATE.run();

    static Disagreement nothingGenerated() {
        return new Disagreement("there are tables in Java, but no migration yet", "run " + GENERATE);
    }

    static Disagreement lockFileMissing() {
        return new Disagreement(
                LockFile.NAME + " is missing beside the migrations",
                "bring it back (git checkout -- " + LockFile.NAME + "), or run " + GENERATE + " to write it again");
    }

    static Disagreement modelChanged() {
        return new Disagreement("the tables in Java have changed since the last migration", "run " + GENERATE);
    }

    static Disagreement edited(String file) {
        return new Disagreement(
                file + " was edited after it was generated or locked",
                "undo that (git checkout -- " + file + "), or, if no database has applied it, accept it: run "
                        + GENERATE);
    }

    static Disagreement missing(String file) {
        return new Disagreement(
                file + " is in " + LockFile.NAME + ", but not in the directory",
                "bring it back (git checkout -- " + file + "), or, if no database has applied it, run " + GENERATE);
    }

    static Disagreement notLocked(String file) {
        return new Disagreement(file + " is not in " + LockFile.NAME, "run " + GENERATE + " to add it");
    }

    static Disagreement lineLost(String file) {
        return new Disagreement(
                "a line before " + file + " is missing from " + LockFile.NAME
                        + ", or was added or changed: a merge may have done so",
                "see what changed (git log -p " + LockFile.NAME + "), then run " + GENERATE);
    }

    static Disagreement orderChanged(String file) {
        return new Disagreement(
                file + " stands at another place in " + LockFile.NAME + " than in the directory",
                "see what changed (git log -p " + LockFile.NAME + "), then run " + GENERATE);
    }
}

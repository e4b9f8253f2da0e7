package io.nestflux.migration;

import io.nestflux.Goal;
import io.nestflux.Parameter;

/**
 * What to do where two branches both added a migration: one recipe, wherever that shows. It begins with the database,
 * because only the branch that has the files of a migration can take it back.
 */
public final class Branches {

    private static final String TAKE_THEIRS = "merge again: take their lock file (git checkout <their branch> -- "
            + LockFile.NAME + ") and delete the migration files that only your branch added; what was written by hand"
            + " gets the next free number instead";

    private static final String WRITE_AGAIN = "then " + Goal.runAll(Goal.MIGRATE, Goal.GENERATE, Goal.MIGRATE)
            + ": your change is written again, after theirs";

    private Branches() {}

    /** @param last the number of the last migration that both branches have, or words for it */
    static String[] recipe(String last) {
        return new String[] {
            "go back to your branch as it was before the merge (git merge --abort or git rebase --abort), and "
                    + backFirst(last),
            TAKE_THEIRS,
            WRITE_AGAIN
        };
    }

    static String[] recipe() {
        return recipe("<the last migration that both branches have>");
    }

    /**
     * The step that comes before all others.
     *
     * @param last the number of the last migration that both branches have, or words for it
     */
    public static String backFirst(String last) {
        return "roll your own development database back first: " + Goal.ROLLBACK.run(Parameter.TARGET.set(last));
    }
}

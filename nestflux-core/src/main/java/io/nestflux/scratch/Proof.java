package io.nestflux.scratch;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.diff.Change;
import io.nestflux.diff.Differ;
import io.nestflux.diff.Differences;
import io.nestflux.plan.Statement;
import java.util.List;

/**
 * Proves a plan before it becomes a file: executed on a scratch database it leads from the baseline to what is desired,
 * and its reverse leads back.
 */
public final class Proof {

    private static final int SHOWN = 20;

    private final Workbench workbench;
    private final Scratch scratch;

    /**
     * @param workbench reads the scratch database
     * @param scratch has the baseline; when the proof is done it has it again
     */
    public Proof(Workbench workbench, Scratch scratch) {
        this.workbench = workbench;
        this.scratch = scratch;
    }

    /**
     * Executes both plans and compares what they lead to.
     *
     * @throws NestFluxException {@code NF-402} if a statement is refused, or if either plan leads elsewhere
     */
    public void prove(Catalog baseline, List<Statement> up, Catalog desired, List<Statement> down) {
        run(up, "forwards");
        compare(desired, "forwards", up);
        run(down, "back");
        compare(baseline, "back", down);
    }

    private void run(List<Statement> statements, String direction) {
        try {
            scratch.execute(statements);
        } catch (StatementFailure refused) {
            throw new NestFluxException(
                    ErrorCode.PROOF_FAILED,
                    "The way " + direction + " was tried on a scratch database, and the server refused it: "
                            + refused.getMessage() + "\nin: "
                            + refused.statement().sql(),
                    "no file was written; make this change in a migration of your own: mvn nestflux:generate"
                            + " -Dnestflux.custom",
                    "please report it: NestFlux should have found a way");
        }
    }

    private void compare(Catalog wanted, String direction, List<Statement> statements) {
        List<Change> differences = Differ.diff(wanted, workbench.read(scratch));
        if (!differences.isEmpty()) {
            List<String> words = Differences.inWords(differences, "the plan's aim", "the scratch database");
            throw new NestFluxException(
                    ErrorCode.PROOF_FAILED,
                    "The way " + direction + " was tried on a scratch database, and did not lead where it should:\n  "
                            + String.join("\n  ", words.subList(0, Math.min(SHOWN, words.size())))
                            + "\nafter: " + firstOf(statements),
                    "no file was written; please report this with the table classes it concerns");
        }
    }

    private static String firstOf(List<Statement> statements) {
        return statements.isEmpty()
                ? "no statement"
                : statements.get(0).sql() + (statements.size() > 1 ? " … (" + statements.size() + " statements)" : "");
    }
}

package io.nestflux.scratch;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Definers;
import io.nestflux.diff.Change;
import io.nestflux.diff.Differences;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Reverse;
import io.nestflux.plan.Statement;
import java.util.List;

/**
 * Proves a plan as its files say it, before they are migrations: executed on a scratch database it leads from the
 * baseline to what is desired, and its reverse leads back.
 */
public final class Proof {

    private static final int SHOWN = 20;

    private final Workbench workbench;
    private final Catalog baseline;
    private final List<Statement> up;
    private final Catalog desired;
    private final Reverse down;
    private final RowProof rows;

    /** What is to be proven: that {@code up} leads from baseline to desired, and {@code down} back. */
    public Proof(Workbench workbench, Catalog baseline, List<Statement> up, Catalog desired, Reverse down) {
        this(workbench, baseline, up, desired, down, RowProof.NONE);
    }

    /** The same, with the rows that belong to both. */
    public Proof(
            Workbench workbench, Catalog baseline, List<Statement> up, Catalog desired, Reverse down, RowProof rows) {
        this.workbench = workbench;
        this.baseline = baseline;
        this.up = up;
        this.desired = desired;
        this.down = down;
        this.rows = rows;
    }

    /**
     * Goes forwards and back.
     *
     * @param scratch has the baseline, and has it again afterwards
     * @throws NestFluxException {@code NF-402} if a statement is refused, or if either plan leads elsewhere;
     *     {@code NF-406} if the server has no way there; {@code NF-410} if what is left alone stands in it
     * @throws NoWayBack if the way there is proven, and there is none back; then the scratch database has neither
     */
    public void fromBaseline(Scratch scratch) {
        rows.before().fill(scratch);
        forwards(scratch);
        down.refusal().ifPresent(reason -> {
            throw new NoWayBack(reason);
        });
        try {
            scratch.executeFile(down.statements(), workbench.dialect());
        } catch (ScratchFailure refused) {
            if (refused.saysThatItCannotBe() || isOfWhatIsLeftAlone(refused)) {
                throw new NoWayBack(String.valueOf(refused.getMessage()), refused);
            }
            throw failed(refused, "back");
        }
        compare(scratch, baseline, down.statements(), "back");
        rows.before().require(scratch, "back");
    }

    /**
     * Goes back and forwards: the same two ways, where the desired state is at hand and the baseline would have to be
     * built.
     *
     * @param scratch has what is desired, and has it again afterwards
     * @throws NestFluxException {@code NF-402} if a statement is refused, or if either plan leads elsewhere
     */
    public void fromDesired(Scratch scratch) {
        rows.after().fill(scratch);
        back(scratch);
        forwards(scratch);
    }

    /**
     * Goes back, and forwards only if that has not been done already: where {@code up} is word for word what built the
     * scratch database, out of nothing, and what is desired was read from it.
     *
     * @param built what built it
     * @param scratch has what is desired; afterwards it has the baseline, or what is desired again
     * @throws NestFluxException {@code NF-402} if a statement is refused, or if the plan leads elsewhere
     */
    public void backToNothing(List<Statement> built, Scratch scratch) {
        rows.after().fill(scratch);
        back(scratch);
        if (!texts(up).equals(texts(built))) {
            forwards(scratch);
        }
    }

    private static List<String> texts(List<Statement> statements) {
        return statements.stream().map(Statement::sql).toList();
    }

    private void forwards(Scratch scratch) {
        try {
            scratch.executeFile(up, workbench.dialect());
        } catch (ScratchFailure refused) {
            throw refused.saysThatItCannotBe()
                    ? impossible(refused)
                    : isOfWhatIsLeftAlone(refused) ? needed(refused) : failed(refused, "forwards");
        }
        compare(scratch, desired, up, "forwards");
        rows.after().require(scratch, "forwards");
    }

    private void back(Scratch scratch) {
        try {
            scratch.executeFile(down.statements(), workbench.dialect());
        } catch (ScratchFailure refused) {
            throw failed(refused, "back");
        }
        compare(scratch, baseline, down.statements(), "back");
        rows.before().require(scratch, "back");
    }

    /** What a server cannot do for anybody is no mistake of the plan. */
    private static NestFluxException impossible(ScratchFailure refused) {
        return new NestFluxException(
                ErrorCode.CHANGE_UNSUPPORTED,
                "The server cannot make this change: " + refused.getMessage() + "\nin: "
                        + refused.statement().sql(),
                "say in Java what a value becomes: .using(\"an SQL expression over the columns as they were\") on the"
                        + " column",
                "or fill a new column in a migration of your own, and drop the old one: "
                        + Goal.GENERATE.run(Parameter.CUSTOM.set()),
                "or drop the column in one migration and add it anew in the next: then its values are lost");
    }

    /** What is looked at the plan takes away and makes anew itself, around what it changes. */
    private boolean isOfWhatIsLeftAlone(ScratchFailure refused) {
        return !workbench.selection().isAll() && refused.saysThatItIsNeeded();
    }

    private static NestFluxException needed(ScratchFailure refused) {
        return new NestFluxException(
                ErrorCode.SELECTION_CUTS,
                "What is excluded cannot be left alone, for it needs what has to be made anew: " + refused.getMessage()
                        + "\nin: " + refused.statement().sql(),
                "include what needs it, or exclude what it needs, too",
                "or drop it yourself, and create it again afterwards");
    }

    static NestFluxException failed(ScratchFailure refused, String direction) {
        if (String.valueOf(refused.getMessage()).contains(ErrorCode.ROWS_CHANGED.id())) {
            return new NestFluxException(
                    ErrorCode.ROWS_CHANGED,
                    "The migrations do not leave the rows as they were declared: " + refused.getMessage(),
                    "a migration that was written by hand changes them: let its head say so, with -- "
                            + "nestflux:rows");
        }
        return new NestFluxException(
                ErrorCode.PROOF_FAILED,
                "The way " + direction + " was tried on a scratch database, and the server refused it: "
                        + refused.getMessage() + "\nin: "
                        + refused.statement().sql(),
                "no file was written; make this change in a migration of your own: "
                        + Goal.GENERATE.run(Parameter.CUSTOM.set()),
                "please report it: NestFlux should have found a way");
    }

    private void compare(Scratch scratch, Catalog wanted, List<Statement> statements, String direction) {
        List<Change> differences =
                Planner.changes(workbench.sql(), wanted, Definers.namedBy(wanted, workbench.read(scratch)));
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

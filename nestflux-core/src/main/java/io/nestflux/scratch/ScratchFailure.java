package io.nestflux.scratch;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.plan.Statement;
import io.nestflux.sql.Refusal;
import java.sql.SQLException;

/** The server refused a statement on a scratch database. The caller knows what that means, and says so. */
public final class ScratchFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Statement statement;
    private final SQLException refusal;

    ScratchFailure(Statement statement, SQLException refusal) {
        super(refusal.getMessage(), refusal);
        this.statement = statement;
        this.refusal = refusal;
    }

    /** Whether it was refused because of something that is not there (yet). */
    boolean saysThatSomethingIsMissing() {
        return Refusal.ABSENT.is(refusal);
    }

    /** Whether a column's values cannot become of another type; what else cannot be is a mistake of the plan. */
    boolean saysThatItCannotBe() {
        return Refusal.IMPOSSIBLE.is(refusal) && statement.sql().contains(" TYPE ");
    }

    /** Whether something else needs what the statement would take away. */
    boolean saysThatItIsNeeded() {
        return Refusal.NEEDED.is(refusal);
    }

    /** Whether it would be done only by a dearer way than the statement allows. */
    boolean saysThatItCostsMore() {
        return Refusal.COSTLY.is(refusal);
    }

    /**
     * Makes sure that it was the statement that was refused, and not that the server, on this day, refuses anything.
     *
     * @throws NestFluxException {@code NF-108} otherwise
     */
    void requireAboutTheStatement() {
        switch (Refusal.of(refusal)) {
            case ABSENT, PRESENT, DENIED, IMPOSSIBLE, NEEDED, COSTLY, OTHER -> {}
            case TIMEOUT, LOCK, LOCK_TABLE_FULL, READ_ONLY, NO_ROOM, LOST ->
                throw new NestFluxException(
                        ErrorCode.SCRATCH_UNAVAILABLE,
                        "The scratch database could not be built to its end: " + refusal.getMessage(),
                        refusal,
                        "see that the server for scratch databases has time and room, then run the same again");
        }
    }

    /** What was refused. */
    public Statement statement() {
        return statement;
    }
}

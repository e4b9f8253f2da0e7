package io.nestflux.scratch;

import io.nestflux.plan.Statement;
import io.nestflux.sql.Refusal;
import java.sql.SQLException;

/** The server refused a statement on a scratch database. The caller knows what that means, and says so. */
public final class ScratchFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Statement statement;

    ScratchFailure(Statement statement, SQLException refusal) {
        super(refusal.getMessage(), refusal);
        this.statement = statement;
    }

    /** Whether it was refused because of something that is not there (yet). */
    boolean saysThatSomethingIsMissing() {
        return getCause() instanceof SQLException refusal && Refusal.ABSENT.is(refusal);
    }

    /** What was refused. */
    public Statement statement() {
        return statement;
    }
}

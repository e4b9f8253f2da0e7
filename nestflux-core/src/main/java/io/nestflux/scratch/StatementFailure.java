package io.nestflux.scratch;

import io.nestflux.plan.Statement;
import java.sql.SQLException;
import java.util.Set;

/** The server refused a statement on a scratch database. The caller knows what that means, and says so. */
public final class StatementFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Statement statement;

    StatementFailure(Statement statement, SQLException refusal) {
        super(refusal.getMessage(), refusal);
        this.statement = statement;
    }

    /** PostgreSQL's classes of undefined things; MySQL's of tables and columns. */
    private static final Set<String> MISSING = Set.of("42P01", "42883", "42704", "42703", "3F000", "42S02", "42S22");

    /** Whether it was refused because of something that is not there (yet). */
    boolean saysThatSomethingIsMissing() {
        return getCause() instanceof SQLException refusal
                && refusal.getSQLState() != null
                && MISSING.contains(refusal.getSQLState());
    }

    /** What was refused. */
    public Statement statement() {
        return statement;
    }
}

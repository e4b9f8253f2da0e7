package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.migration.ScriptStatement;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server refused a statement: where in the file, in its own words, and what that leaves behind. */
final class StatementFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** PostgreSQL's driver writes the character's position into the message. */
    private static final Pattern POSITION = Pattern.compile("\\R\\s*Position: (\\d+)");
    /** MySQL's syntax errors end so. */
    private static final Pattern LINE = Pattern.compile("at line (\\d+)\\s*$");

    /** How the history's note begins where a lock was not to be had. */
    static final String NO_LOCK = "no lock in time, ";

    private final transient ScriptStatement statement;
    private final SQLException refusal;
    private final boolean atCommit;

    StatementFailure(ScriptStatement statement, SQLException refusal, boolean atCommit) {
        super(refusal);
        this.statement = statement;
        this.refusal = refusal;
        this.atCommit = atCommit;
    }

    SQLException refusal() {
        return refusal;
    }

    ScriptStatement statement() {
        return statement;
    }

    /** The server's words without secrets. */
    String serverMessage() {
        String message = String.valueOf(refusal.getMessage());
        return statement.hide(
                Secrets.message(statement.sql(), POSITION.matcher(message).replaceAll(""))
                        .strip());
    }

    /** The line of the file that the server complains about, or on which the statement begins. */
    int line() {
        String message = String.valueOf(refusal.getMessage());
        Matcher position = POSITION.matcher(message);
        if (position.find()) {
            return statement.lineAt(Integer.parseInt(position.group(1)) - 1);
        }
        Matcher line = LINE.matcher(message);
        return line.find() ? statement.line() + Integer.parseInt(line.group(1)) - 1 : statement.line();
    }

    /** What the history keeps of it. */
    String note() {
        return note("");
    }

    /** The same where nothing is wrong with the file: it got no lock in time. */
    String noteOfNoLock() {
        return note(NO_LOCK);
    }

    private String note(String before) {
        return before + "statement " + statement.number() + ", line " + line() + ": " + serverMessage() + " (SQLSTATE "
                + refusal.getSQLState() + ")";
    }

    NestFluxException explain(ErrorCode code, MigrationScript script, int statements, String outcome, String... hints) {
        return explain(code, script.fileName(), statements, outcome, hints);
    }

    NestFluxException explain(ErrorCode code, String file, int statements, String outcome, String... hints) {
        return new NestFluxException(
                code,
                file + " failed "
                        + (atCommit
                                ? "when its transaction was committed"
                                : "in line " + line() + ", statement " + statement.number() + " of " + statements)
                        + " (SQLSTATE " + refusal.getSQLState() + ", code " + refusal.getErrorCode() + "):\n  "
                        + serverMessage().replace("\n", "\n  ")
                        + (atCommit ? "" : "\n  " + statement.line() + " | " + Secrets.excerpt(statement.text())) + "\n"
                        + outcome,
                hints);
    }
}

package io.nestflux.sql;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;

/**
 * Why a server refused something, as far as it matters to what is done about it. Who catches an {@link SQLException}
 * names the refusal that is expected, and lets every other one go on up: "the table is not there" and "nobody let me
 * look" lead to opposite ends.
 *
 * <p>The codes stand in the dialects' tables and nowhere else.
 */
public enum Refusal {
    /** What was named does not exist, or not for this user. */
    ABSENT,
    /** What was to be made is there already. */
    PRESENT,
    /** This user may not. */
    DENIED,
    /** It took too long, or was cut short. */
    TIMEOUT,
    /** A lock was not to be had in time, or a deadlock was broken. */
    LOCK,
    /** One transaction takes more locks than there is room for. */
    LOCK_TABLE_FULL,
    /** The server, the database or the session takes no writes. */
    READ_ONLY,
    /** There is no room left on a disk, or in what a table may take. */
    NO_ROOM,
    /** What is there cannot become what was asked for: a type has no cast to another, or may not change here. */
    IMPOSSIBLE,
    /** Something else needs what was to go. */
    NEEDED,
    /** It would be done, but not by the way that was asked for. */
    COSTLY,
    /** The session is gone. */
    LOST,
    /** Anything else: what was asked was wrong. */
    OTHER;

    /**
     * What a refusal says. MySQL and MariaDB number their errors; PostgreSQL's have no number, and neither has what a
     * driver says of its own accord.
     */
    public static Refusal of(SQLException refusal) {
        Refusal told = refusal.getErrorCode() == 0 ? PostgresRefusals.of(refusal) : MySqlRefusals.of(refusal);
        if (told != OTHER) {
            return told;
        }
        // the standard's classes: 08, connection exception; 28, invalid authorization specification
        String state = String.valueOf(refusal.getSQLState());
        if (state.startsWith("08")) {
            return LOST;
        }
        if (state.startsWith("28")) {
            return DENIED;
        }
        return refusal instanceof SQLTimeoutException ? TIMEOUT : OTHER;
    }

    /** Whether this is what a refusal says. */
    public boolean is(SQLException refusal) {
        return of(refusal) == this;
    }
}

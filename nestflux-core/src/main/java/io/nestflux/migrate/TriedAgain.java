package io.nestflux.migrate;

import java.sql.SQLException;
import java.util.Set;

/**
 * What a session held before statements that may be tried again in it: a rollback gives rows back as they were, but not
 * the session's variables, and a second try has to begin where the first one did. It is in memory only.
 *
 * @param session whose
 * @param names those that the statements may change
 * @param values what they were
 */
record TriedAgain(ServerSession session, Set<String> names, String values) {

    /** Looks at it, if there is anything to look at, before the first try. */
    static TriedAgain before(ServerSession session, KeptValues kept, int first, int last) throws SQLException {
        Set<String> names = kept.changedBy(first, last);
        return new TriedAgain(
                session, names, names.isEmpty() ? "" : session.values().read(names));
    }

    /** Whether another try can begin where the first one did; not where a value was too long to be kept. */
    boolean isPossible() {
        return session.values().names(values).containsAll(names);
    }

    /** Before another try. */
    void putBack() throws SQLException {
        if (!names.isEmpty()) {
            session.values().set(values);
        }
    }
}

package io.nestflux.migrate;

import io.nestflux.migration.ScriptStatement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the statements of a file leave in their session for those after them: settings, variables, temporary tables,
 * prepared statements. The session is gone with its runner, so whoever goes on with the file in another one has to have
 * it again. Told by the words of the statements, one after the other.
 */
public interface SessionState {

    /** Adds a statement that has run in a session that is gone. */
    void ran(ScriptStatement statement);

    /** Says that these values, as they were after all that have run, are had again from the record. */
    default void has(Set<String> names) {}

    /** Those of them that have to run again, in this order, because they make nothing but that state, and the same. */
    List<ScriptStatement> again();

    /**
     * Adds a statement that is still to run, after all that have run.
     *
     * @return what it reads that is gone, in words; empty if nothing is
     */
    Optional<String> lost(ScriptStatement statement);
}

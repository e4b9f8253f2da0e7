package io.nestflux.migrate;

import java.sql.SQLException;
import java.util.Set;

/**
 * The values that a session holds for later statements of a file, and that stand in none of them: user variables that
 * were filled from rows or by the server, the last identity. Told by the words of statements, read from the session,
 * and given to another one.
 */
public interface SessionValues {

    /** What a session has that holds nothing of the kind. */
    SessionValues NONE = new SessionValues() {
        @Override
        public Use use(String sql) {
            return Use.NONE;
        }

        @Override
        public String read(Set<String> names) {
            return "";
        }

        @Override
        public Set<String> names(String values) {
            return Set.of();
        }

        @Override
        public void set(String values) {}

        @Override
        public String prepared(String prepare) {
            return "";
        }
    };

    /** The name of a value that never is a secret: a number that the server has counted. */
    String IDENTITY = "LAST_INSERT_ID()";

    /**
     * What a statement does with such values.
     *
     * @param assigned those that it may give a value
     * @param isComputed whether that is one that does not stand in the file
     * @param carriesText whether it may be made of what stands in the statement
     * @param read those that it reads
     * @param prepares the name of a statement that it prepares from those that it reads; empty if it does not
     * @param executes the name of a prepared statement that it executes or gives up; empty if it does not
     * @param isSetting whether it sets something else from those that it reads, which is set again later on
     */
    record Use(
            Set<String> assigned,
            boolean isComputed,
            boolean carriesText,
            Set<String> read,
            String prepares,
            String executes,
            boolean isSetting) {

        public static final Use NONE = new Use(Set.of(), false, false, Set.of(), "", "", false);

        public Use {
            assigned = Set.copyOf(assigned);
            read = Set.copyOf(read);
        }
    }

    Use use(String sql);

    /** The values that these have in this session, as text that {@link #set} understands. */
    String read(Set<String> names) throws SQLException;

    /** Whose values a text holds. */
    Set<String> names(String values);

    /** What a statement prepares that prepares one: the text, as this session has it; empty if it has none. */
    String prepared(String prepare) throws SQLException;

    /** Gives this session values that were read in another. */
    void set(String values) throws SQLException;
}

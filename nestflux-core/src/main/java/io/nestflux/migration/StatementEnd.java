package io.nestflux.migration;

import io.nestflux.NestFluxException;
import io.nestflux.sql.SqlLexer;

/**
 * Knows where statements end, a semicolon inside of a body or of parentheses is not the end; and which are for clients.
 */
interface StatementEnd {

    /**
     * Looks at the next significant token of the script.
     *
     * @return whether it is the terminator of the statement begun before
     */
    boolean at(SqlLexer token);

    /** What is still open at the end of the script, in words; empty if the statement may end there. */
    String unfinished();

    /**
     * Looks at a statement that is read to its end.
     *
     * @throws NestFluxException {@code NF-307} if it is none that NestFlux can run
     */
    default void requireRunnable(String sql, int line, SqlLexer script) {}
}

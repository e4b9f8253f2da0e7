package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.Words;

/** How a statement wants to stand towards a transaction block. */
public enum TransactionNeeds {
    /** Runs in a transaction block together with others. */
    IN_TRANSACTION,
    /** The server refuses it in a transaction block, or it commits on its own. */
    OUTSIDE,
    /** Runs in a transaction block, which must be committed before a later statement can use the outcome. */
    COMMIT_BEFORE_NEXT,
    /** Begins or ends a transaction itself. */
    CONTROLS_TRANSACTION;

    /** What a statement needs, by its words. */
    public static TransactionNeeds of(String sql, Dialect dialect) {
        return of(Words.of(sql, dialect), dialect);
    }

    static TransactionNeeds of(Words words, Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> PostgresTransactions.needs(words);
            case MYSQL, MARIADB -> MySqlTransactions.needs(words);
        };
    }
}

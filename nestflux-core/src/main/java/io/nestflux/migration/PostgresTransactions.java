package io.nestflux.migration;

import static io.nestflux.migration.TransactionNeeds.COMMIT_BEFORE_NEXT;
import static io.nestflux.migration.TransactionNeeds.CONTROLS_TRANSACTION;
import static io.nestflux.migration.TransactionNeeds.IN_TRANSACTION;
import static io.nestflux.migration.TransactionNeeds.OUTSIDE;

import io.nestflux.sql.Words;
import java.util.Set;

/**
 * Which statements PostgreSQL 14 to 18 refuses inside a transaction block: the callers of
 * {@code PreventInTransactionBlock} in its source. {@code REFRESH MATERIALIZED VIEW CONCURRENTLY} is not among them.
 *
 * <p>Text cannot tell everything: REINDEX and CLUSTER of a partitioned table, and a procedure that commits, are refused
 * too. {@code -- nestflux:no-transaction} is for those.
 */
final class PostgresTransactions {

    private PostgresTransactions() {}

    static TransactionNeeds needs(Words words) {
        return switch (words.at(0)) {
            case "BEGIN", "COMMIT", "END", "ABORT" -> CONTROLS_TRANSACTION;
            case "START" -> when(words.begin("START", "TRANSACTION"), CONTROLS_TRANSACTION);
            case "PREPARE" -> when(words.begin("PREPARE", "TRANSACTION"), CONTROLS_TRANSACTION);
            case "ROLLBACK" -> when(!words.have("TO"), CONTROLS_TRANSACTION);
            case "VACUUM" -> OUTSIDE;
            case "CREATE" -> when(createOutside(words), OUTSIDE);
            case "DROP" -> when(dropOutside(words), OUTSIDE);
            case "ALTER" -> alter(words);
            case "REINDEX" -> when(reindexOutside(words), OUTSIDE);
            case "CLUSTER" -> when(isWithoutTable(words), OUTSIDE);
            // PostgreSQL 19
            case "REPACK" -> when(isWithoutTable(words) || words.haveOption("CONCURRENTLY"), OUTSIDE);
            case "DISCARD" -> when(words.begin("DISCARD", "ALL"), OUTSIDE);
            default -> IN_TRANSACTION;
        };
    }

    private static TransactionNeeds when(boolean applies, TransactionNeeds needs) {
        return applies ? needs : IN_TRANSACTION;
    }

    private static boolean createOutside(Words words) {
        return switch (words.at(1)) {
            case "DATABASE", "TABLESPACE" -> true;
            case "INDEX" -> words.at(2).equals("CONCURRENTLY");
            case "UNIQUE" -> words.begin("CREATE", "UNIQUE", "INDEX", "CONCURRENTLY");
            case "SUBSCRIPTION" -> !words.haveOptionOff("CREATE_SLOT") && !words.haveOptionOff("CONNECT");
            default -> false;
        };
    }

    private static boolean dropOutside(Words words) {
        return switch (words.at(1)) {
            case "DATABASE", "TABLESPACE" -> true;
            case "INDEX" -> words.at(2).equals("CONCURRENTLY");
            // refused if the subscription has a slot, which only the server knows
            case "SUBSCRIPTION" -> true;
            default -> false;
        };
    }

    private static TransactionNeeds alter(Words words) {
        return switch (words.at(1)) {
            case "SYSTEM" -> OUTSIDE;
            case "DATABASE" -> when(words.have("SET", "TABLESPACE"), OUTSIDE);
            case "TYPE" -> when(words.have("ADD", "VALUE"), COMMIT_BEFORE_NEXT);
            case "TABLE" -> when(words.have("DETACH", "PARTITION") && words.have("CONCURRENTLY"), OUTSIDE);
            case "SUBSCRIPTION" -> when(subscriptionOutside(words), OUTSIDE);
            default -> IN_TRANSACTION;
        };
    }

    /** ALTER SUBSCRIPTION refreshes unless told not to, and changes these options on the publisher too. */
    private static boolean subscriptionOutside(Words words) {
        return words.have("REFRESH")
                || words.have("PUBLICATION") && !words.haveOptionOff("REFRESH")
                || words.have("SET") && (names(words, "FAILOVER") || names(words, "TWO_PHASE"));
    }

    private static boolean names(Words words, String option) {
        return words.haveOption(option) || words.haveOptionOff(option);
    }

    private static boolean reindexOutside(Words words) {
        return words.haveOption("CONCURRENTLY")
                || Set.of("DATABASE", "SYSTEM", "SCHEMA").stream().anyMatch(words::have)
                || words.have("CONCURRENTLY");
    }

    private static boolean isWithoutTable(Words words) {
        int last = words.tokens().size();
        return last == 1
                || words.at(last - 1).equals("VERBOSE")
                || words.at(1).equals("(") && words.at(last - 1).equals(")");
    }
}

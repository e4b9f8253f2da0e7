package io.nestflux.migration;

import io.nestflux.sql.Words;

/**
 * What statements of MySQL and MariaDB want of a transaction. Those that write rows share one with the record of them;
 * all others commit by themselves (manual, section 15.3.3). What would begin, end or lock something itself would part
 * the two.
 */
final class MySqlTransactions {

    private MySqlTransactions() {}

    static TransactionNeeds needs(Words words) {
        boolean controls = switch (words.at(0)) {
            case "COMMIT", "XA" -> true;
            case "BEGIN" -> !words.at(1).equals("NOT");
            case "START" -> words.at(1).equals("TRANSACTION");
            case "ROLLBACK" -> !words.have("TO");
            case "LOCK", "UNLOCK" -> words.at(1).equals("TABLES") || words.at(1).equals("TABLE");
            case "SET" -> words.assigns("AUTOCOMMIT");
            default -> false;
        };
        if (controls) {
            return TransactionNeeds.CONTROLS_TRANSACTION;
        }
        return MySqlEffects.ROWS.contains(words.at(0)) ? TransactionNeeds.IN_TRANSACTION : TransactionNeeds.OUTSIDE;
    }
}

package io.nestflux.migration;

/** Which statements of MySQL and MariaDB would make NestFlux's own record part of a transaction or lock of the user. */
final class MySqlTransactions {

    private MySqlTransactions() {}

    static TransactionNeeds needs(Words words) {
        boolean controls = switch (words.at(0)) {
            case "COMMIT", "XA" -> true;
            case "BEGIN" -> !words.at(1).equals("NOT");
            case "START" -> words.at(1).equals("TRANSACTION");
            case "ROLLBACK" -> !words.have("TO");
            case "LOCK", "UNLOCK" -> words.at(1).equals("TABLES") || words.at(1).equals("TABLE");
            default -> false;
        };
        return controls ? TransactionNeeds.CONTROLS_TRANSACTION : TransactionNeeds.OUTSIDE;
    }
}

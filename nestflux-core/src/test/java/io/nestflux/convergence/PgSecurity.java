package io.nestflux.convergence;

import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;

/** Row-level security with policies in every form. */
final class PgSecurity extends PgSchema {

    static final class Account extends PgTable {
        Account() {
            super("bank", "account");
            integer("id").primaryKey();
            varchar("owner", 30).notNull();
            integer("amount").notNull();
            rowLevelSecurity();
            forceRowLevelSecurity();
            policy("everything");
            policy("own").using("owner = current_user").withCheck("owner in ('a', 'b') and amount > 0");
            policy("few").forSelect().to("nf_writer", "nf_reader").using("amount < 100");
            policy("new").forInsert().to("nf_writer").withCheck("amount > 0").comment("it's new");
            policy("Big Change").restrictive().forUpdate().using("lower(owner) <> 'x'");
            policy("never").forDelete().to("public").using("false");
        }
    }

    static final class Log extends PgTable {
        Log() {
            super("bank", "log");
            integer("account_id");
            forceRowLevelSecurity();
            policy("of_account").using("exists (select from bank.account a where a.id = account_id)");
        }
    }

    PgSecurity() {
        tables(new Log(), new Account());
    }
}

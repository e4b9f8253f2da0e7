package io.nestflux.convergence;

import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.table.postgres.PgView;

/** Rights of roles on everything that has any, and default privileges. */
final class PgRightsOfRoles extends PgSchema {

    enum Mood {
        GOOD,
        BAD
    }

    static final class Account extends PgTable {
        Account() {
            super("bank", "account");
            serial("id").primaryKey();
            integer("number").generatedAlwaysAsIdentity();
            Column<String> owner = varchar("owner", 30).notNull();
            Column<Integer> amount = integer("amount").notNull();
            enumeration("mood", Mood.class);
            grantTo("nf_reader").select();
            grantTo("nf_writer", "nf_admin").select(owner, amount).update(amount);
            grantTo("nf_writer").insert().delete();
            grantTo("nf_admin")
                    .references(owner)
                    .truncate()
                    .trigger()
                    .insert(owner)
                    .withGrantOption();
        }
    }

    static final class Log extends PgTable {
        Log() {
            super("bank", "log");
            integer("account_id");
            grantTo("nf_admin").all();
        }
    }

    static final class Shown extends PgView {
        Shown() {
            super("bank", "shown");
            as("SELECT id, owner FROM bank.account");
            grantTo("nf_writer").select(column("id")).update(column("owner"));
        }
    }

    PgRightsOfRoles() {
        tables(new Account(), new Log());
        views(new Shown());
        sequences(sequence("bank", "ticket"));
        schema("later");
        roles("nf_reader", "nf_writer", "nf_admin", PUBLIC);
        onSchema("bank").grantTo("nf_reader", "nf_writer").usage();
        onSchema("bank").grantTo("nf_admin").usage().create().withGrantOption();
        onSchema("later").grantTo("nf_admin").all();
        onSequence("bank", "ticket").grantTo("nf_writer").usage().select().update();
        onSequence("bank", "account_id_seq").grantTo("nf_writer").usage();
        onSequence("bank", "account_number_seq").grantTo("nf_admin").all();
        onType("bank", "mood").revokeFromPublic().grantTo("nf_reader", "nf_writer");
        byDefault("bank").onTables().grantTo("nf_reader").select();
        byDefault("bank").onSequences().grantTo("nf_reader").select().withGrantOption();
        byDefault("bank").onFunctions().grantTo("nf_writer");
        byDefault("bank").unlistedOnly().onTypes().grantTo("nf_admin");
        byDefault("bank").unlistedOnly().onTables().grantTo("nf_admin").delete();
        byDefault("later").onTypes().grantTo("nf_writer").withGrantOption();
        byDefault("later").madeBy("nf_admin").onTables().grantTo("nf_reader").all();
    }
}

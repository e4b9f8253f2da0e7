package io.nestflux.convergence;

import io.nestflux.table.postgres.PgCollation;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;

/** What PostgreSQL 15 to 18 added. */
final class PgNewerOptions extends PgSchema {

    static final class Node extends PgTable {
        Node() {
            super("node");
            Column<Integer> tenant = integer("tenant").notNull();
            Column<Integer> id = integer("id").generatedAlwaysAsIdentity();
            primaryKey(tenant, id);
            Column<Integer> parent = integer("parent");
            Column<Integer> twin = integer("twin").unique(key -> key.nullsNotDistinct());
            foreignKey()
                    .columns(tenant, parent)
                    .references(() -> tenant, () -> id)
                    .onDelete(SET_NULL, parent);
            foreignKey("documented")
                    .columns(tenant, twin)
                    .references(() -> tenant, () -> id)
                    .notEnforced();
            integer("doubled").generatedAs("parent * 2").virtual();
            text("c_lower")
                    .generatedAs("lower('ABC' || parent::text)")
                    .virtual()
                    .notNull();
            numeric("hundreds", 3, -2).defaultExpression("100");
            check("parent <> id").notEnforced();
            index().unique().on(tenant, parent).nullsNotDistinct();
            text("code_points").collation(PgCollation.builtin("by_code_point", "C.UTF-8"));
            text("ruled").collation(PgCollation.icu("ruled", "en").rules("& a < g"));
            customType("c_range", "int4range", String.class).array().defaultExpression("'{}'");
        }
    }

    PgNewerOptions() {
        tables(new Node());
    }
}

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

    static final class Price extends PgTable {
        final Column<Integer> product = integer("product");
        final Column<String> valid = customType("valid", "daterange", String.class);

        Price() {
            super("price");
            primaryKey(product, valid).withoutOverlaps();
            unique("also").on(product, valid).withoutOverlaps();
            integer("named").notNull("is \"there\"");
            integer("alone").notNullNoInherit();
            integer("unseen").notNullNotValid();
            integer("both").notNull("named").notNullNoInherit();
        }
    }

    static final class Offer extends PgTable {
        Offer(Price price) {
            super("offer");
            Column<Integer> product = integer("product");
            Column<String> during = customType("during", "daterange", String.class);
            foreignKey()
                    .columns(product, during)
                    .references(() -> price.product, () -> price.valid)
                    .period();
        }
    }

    PgNewerOptions() {
        Price price = new Price();
        tables(new Node(), price, new Offer(price));
        extensions("btree_gist");
    }
}

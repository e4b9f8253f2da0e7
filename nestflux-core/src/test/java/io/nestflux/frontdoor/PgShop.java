package io.nestflux.frontdoor;

import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/** A small shop on PostgreSQL, which grows by a customer's avatar when it is asked to. */
final class PgShop extends PgSchema {

    enum Status {
        NEW,
        PAID,
        SENT
    }

    static final class CustomerTable extends PgTable {
        final Column<Long> id = bigint("id").generatedAlwaysAsIdentity().primaryKey();
        final Column<String> email = varchar("email", 255).notNull().unique();
        final Column<List<String>> tags = text("tags").array().notNull().defaultValue(List.of());
        final Column<OffsetDateTime> createdAt =
                timestamptz("created_at").notNull().defaultNow();

        CustomerTable(boolean withAvatar) {
            super("shop", "customer");
            comment("who buys");
            check("customer_email_check", "position('@' in email) > 1");
            index("customer_created_at_idx").on(createdAt.desc()).where("email <> 'guest'");
            if (withAvatar) {
                varchar("avatar_url", 500);
            }
        }
    }

    static final class OrderTable extends PgTable {
        final Column<Long> id = bigserial("id").primaryKey();
        final Column<Status> status =
                enumeration("status", Status.class).notNull().defaultValue(Status.NEW);
        final Column<BigDecimal> total = numeric("total", 12, 2).notNull().defaultValue(new BigDecimal("0.00"));
        final Column<Long> customerId;

        OrderTable(CustomerTable customer) {
            super("shop", "order");
            customerId = bigint("customer_id").notNull().references(() -> customer.id, fk -> fk.onDelete(CASCADE));
            index().on(customerId);
        }
    }

    PgShop(boolean withAvatar) {
        CustomerTable customer = new CustomerTable(withAvatar);
        tables(customer, new OrderTable(customer));
    }
}

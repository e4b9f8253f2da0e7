package shop.orders;

import static shop.orders.OrderTable.ORDER;

import io.nestflux.table.postgres.PgSchema;

public final class OrdersSchema extends PgSchema {

    public OrdersSchema() {
        tables(ORDER);
    }
}

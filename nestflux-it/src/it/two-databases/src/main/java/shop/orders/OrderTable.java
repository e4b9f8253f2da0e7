package shop.orders;

import io.nestflux.table.postgres.PgTable;

public final class OrderTable extends PgTable {

    public static final OrderTable ORDER = new OrderTable();

    public final Column<Long> id = bigint("id").generatedAlwaysAsIdentity().primaryKey();
    public final Column<String> customer = text("customer").notNull();

    private OrderTable() {
        super("order");
    }
}

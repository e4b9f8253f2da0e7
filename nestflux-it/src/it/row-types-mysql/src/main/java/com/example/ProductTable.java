package com.example;

import io.nestflux.table.mysql.MySqlTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

public final class ProductTable extends MySqlTable {

    public static final ProductTable PRODUCT = new ProductTable();

    public final Column<Long> id = bigint("id").autoIncrement().primaryKey();
    public final Column<String> title = varchar("title", 80).notNull();
    public final Column<BigDecimal> price = decimal("price", 10, 2).notNull();
    public final Column<Right> mode = enumeration("mode", Right.class).notNull().defaultValue(Right.READ);
    public final Column<Set<Right>> rights = set("rights", Right.class);
    public final Column<String> place = point("place").srid(4326);
    public final Column<String> document = json("document");
    public final Column<Instant> createdAt =
            timestamp("created_at", 6).notNull().defaultNow();

    private ProductTable() {
        super("product");
    }
}

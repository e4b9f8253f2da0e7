package io.nestflux.types.store;

import io.nestflux.table.mysql.MySqlTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

/** A table with a column of each kind that records tell apart. */
public final class ProductTable extends MySqlTable {

    public static final ProductTable PRODUCT = new ProductTable();

    public final Column<Long> id = bigint("id").autoIncrement().primaryKey();
    public final Column<String> title = varchar("title", 80).notNull();
    public final Column<BigDecimal> price = decimal("price", 10, 2).notNull().defaultValue(BigDecimal.ZERO);
    public final Column<Right> mode = enumeration("mode", Right.class).notNull();
    public final Column<Set<Right>> rights = set("rights", Right.class);
    public final Column<String> place = point("place").notNull();
    public final Column<String> document = json("document");
    public final Column<Boolean> listed = bool("listed").defaultValue(true);
    public final Column<Instant> createdAt =
            timestamp("created_at", 6).notNull().defaultNow();
    public final Column<Integer> size =
            integer("size").generatedAs("char_length(title)").stored();

    private ProductTable() {
        super("product");
    }
}

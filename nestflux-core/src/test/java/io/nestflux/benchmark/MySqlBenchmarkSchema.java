package io.nestflux.benchmark;

import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import java.util.ArrayList;
import java.util.List;

/** The same tables as {@link PgBenchmarkSchema}, on MySQL. */
final class MySqlBenchmarkSchema extends MySqlSchema {

    static final class SomeTable extends MySqlTable {
        final Column<Long> id = bigint("id").autoIncrement().primaryKey();

        SomeTable(int number, List<SomeTable> earlier, boolean changed) {
            super("table_" + number);
            Column<String> code = varchar("code", 40).notNull().unique();
            Column<String> name = varchar("name", 200).notNull();
            text("note");
            integer("amount").notNull().defaultValue(0);
            decimal("price", 12, 2);
            bool("active").notNull().defaultValue(true);
            Column<java.time.LocalDateTime> createdAt =
                    datetime("created_at").notNull().defaultNow();
            date("due");
            if (earlier.isEmpty()) {
                bigint("parent_id").references(() -> id);
            } else {
                SomeTable parent = earlier.get((earlier.size() - 1) / 4);
                bigint("parent_id").references(() -> parent.id);
            }
            index("name_idx").on(name);
            index("created_idx").on(createdAt.desc(), code);
            check("table_" + number + "_amount_check", changed ? "amount >= 0 AND amount < 1000" : "amount >= 0");
            if (changed) {
                varchar("added", 20);
            }
        }
    }

    MySqlBenchmarkSchema(int size, int changed) {
        List<SomeTable> all = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            all.add(new SomeTable(number, all, number < changed));
        }
        all.forEach(this::tables);
    }
}

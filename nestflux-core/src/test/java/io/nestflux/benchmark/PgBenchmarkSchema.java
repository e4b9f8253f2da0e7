package io.nestflux.benchmark;

import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import java.util.ArrayList;
import java.util.List;

/** Tables of ten columns with a primary key, a unique constraint, two indexes, a foreign key and a check. */
final class PgBenchmarkSchema extends PgSchema {

    static final class SomeTable extends PgTable {
        final Column<Long> id = bigint("id").generatedAlwaysAsIdentity().primaryKey();

        SomeTable(int number, List<SomeTable> earlier, boolean changed) {
            super("table_" + number);
            Column<String> code = varchar("code", 40).notNull().unique();
            Column<String> name = text("name").notNull();
            text("note");
            integer("amount").notNull().defaultValue(0);
            numeric("price", 12, 2);
            bool("active").notNull().defaultValue(true);
            Column<java.time.OffsetDateTime> createdAt =
                    timestamptz("created_at").notNull().defaultNow();
            date("due");
            if (earlier.isEmpty()) {
                bigint("parent_id").references(() -> id);
            } else {
                SomeTable parent = earlier.get((earlier.size() - 1) / 4);
                bigint("parent_id").references(() -> parent.id);
            }
            index("table_" + number + "_name_idx").on(name);
            index("table_" + number + "_created_idx").on(createdAt.desc(), code);
            check("table_" + number + "_amount_check", changed ? "amount >= 0 AND amount < 1000" : "amount >= 0");
            if (changed) {
                varchar("added", 20);
            }
        }
    }

    /** @param changed how many of the tables have a changed check and one more column */
    PgBenchmarkSchema(int size, int changed) {
        List<SomeTable> all = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            all.add(new SomeTable(number, all, number < changed));
        }
        all.forEach(this::tables);
    }
}

package io.nestflux.convergence;

import static io.nestflux.table.mysql.MySqlPartition.MAXVALUE;

import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Every way to cut a table into partitions. */
final class MySqlPartitions extends MySqlSchema {

    static final class Ranges extends MySqlTable {
        Ranges() {
            super("ranges");
            Column<Integer> id = integer("id");
            Column<LocalDate> at = date("at");
            primaryKey(id, at);
            partitionByRange("year(`at`)")
                    .of(
                            partition("old")
                                    .lessThan(2024)
                                    .comment("it's \\ old")
                                    .with("max_rows", "1000"),
                            partition("select").lessThanExpression("2000 + 25"),
                            partition("later on").lessThanMaxValue());
        }
    }

    static final class RangesOfColumns extends MySqlTable {
        RangesOfColumns() {
            super("ranges of columns");
            Column<String> name = varchar("na`me", 10);
            Column<LocalDateTime> at = datetime("at");
            partitionByRangeColumns(name, at)
                    .of(
                            partition("p0").lessThan("it's", LocalDateTime.of(2025, 1, 1, 0, 0)),
                            partition("p1").lessThan("z", MAXVALUE),
                            partition("p2").lessThan(MAXVALUE, MAXVALUE));
        }
    }

    static final class Lists extends MySqlTable {
        Lists() {
            super("lists");
            Column<Integer> region = integer("region");
            Column<LocalDate> at = date("at");
            index().on(region);
            partitionByList("region + 1")
                    .subpartitionByKey(at)
                    .linearSubpartitions()
                    .of(
                            partition("a").in(1, 2, null).of(partition("a0").comment("x"), partition("a1")),
                            partition("b").inExpressions("1 + 2", "4").of(partition("b0"), partition("b1")));
        }
    }

    static final class ListsOfColumns extends MySqlTable {
        ListsOfColumns(boolean tuples) {
            super(tuples ? "lists_of_tuples" : "lists_of_columns");
            Column<String> name = varchar("name", 10);
            Column<LocalDate> at = date("at");
            if (tuples) {
                partitionByListColumns(name, at)
                        .of(partition("p0")
                                .in(List.of("a", LocalDate.of(2025, 1, 1)), List.of("b", LocalDate.of(2025, 2, 1))));
            } else {
                partitionByListColumns(name)
                        .of(partition("p0").in("a", "b"), partition("p1").in("c", null));
            }
        }
    }

    static final class Hashes extends MySqlTable {
        Hashes(String how) {
            super("hash " + how);
            Column<Integer> id = integer("id").primaryKey();
            switch (how) {
                case "linear" -> partitionByHash("id + 1").linear().of(3);
                case "named" -> partitionByHash("id").of(partition("a").comment("first"), partition("b"));
                case "key" -> partitionByKey(id).of(2);
                case "primary key" -> partitionByKey().linear().of(4);
                default ->
                    partitionByRange("id")
                            .subpartitionByHash("id")
                            .subpartitions(2)
                            .of(partition("p0").lessThan(10), partition("p1").lessThan(20));
            }
        }
    }

    MySqlPartitions() {
        tables(
                new Ranges(),
                new RangesOfColumns(),
                new Lists(),
                new ListsOfColumns(true),
                new ListsOfColumns(false),
                new Hashes("linear"),
                new Hashes("named"),
                new Hashes("key"),
                new Hashes("primary key"),
                new Hashes("sub"));
    }
}

package io.nestflux.plan.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Table;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table's own options as SQL, and the character set that its columns have when they do not say one themselves. */
final class MySqlTableOptions {

    /** Engines as their makers write them; the server takes them in any case. */
    private static final Map<String, String> ENGINES = Map.of(
            "innodb", "InnoDB",
            "myisam", "MyISAM",
            "aria", "Aria",
            "memory", "MEMORY",
            "csv", "CSV",
            "archive", "ARCHIVE",
            "blackhole", "BLACKHOLE",
            "federated", "FEDERATED",
            "rocksdb", "ROCKSDB");

    /** What stands for "not set" where {@code DEFAULT} is not understood (manual, "CREATE TABLE: Table Options"). */
    private static final Map<String, String> UNSET = Map.of(
            "avg_row_length", "0",
            "checksum", "0",
            "compression", "''",
            "delay_key_write", "0",
            "encryption", "'N'",
            "max_rows", "0",
            "min_rows", "0",
            "page_checksum", "1",
            "secondary_engine", "NULL");

    private MySqlTableOptions() {}

    static String engine(Table table) {
        return table.options().get(MySqlOption.ENGINE).orElse("innodb");
    }

    /** All that is set. */
    static List<String> all(Table table) {
        List<String> found = new ArrayList<>();
        table.options().get(MySqlOption.ENGINE).ifPresent(engine -> found.add(engine(engine)));
        found.addAll(charset(table.options()));
        table.options().get(MySqlOption.ROW_FORMAT).ifPresent(format -> found.add(rowFormat(format)));
        table.options().get(MySqlOption.KEY_BLOCK_SIZE).ifPresent(size -> found.add(keyBlockSize(size)));
        table.options().family(MySqlOption.WITH).forEach((name, value) -> found.add(further(name, value)));
        table.comment().ifPresent(comment -> found.add(comment(comment)));
        return found;
    }

    /** What differs, the server's defaults written out for what is no longer set. */
    static List<String> changed(Table before, Table after) {
        List<String> found = new ArrayList<>();
        if (differs(MySqlOption.ENGINE, before, after)) {
            found.add(engine(engine(after)));
        }
        if (charsetDiffers(before, after)) {
            found.addAll(charset(after.options()));
        }
        if (differs(MySqlOption.ROW_FORMAT, before, after)) {
            found.add(rowFormat(after.options().get(MySqlOption.ROW_FORMAT).orElse("default")));
        }
        if (differs(MySqlOption.KEY_BLOCK_SIZE, before, after)) {
            found.add(
                    keyBlockSize(after.options().get(MySqlOption.KEY_BLOCK_SIZE).orElse(0L)));
        }
        found.addAll(furtherChanged(before.options(), after.options()));
        if (!before.comment().equals(after.comment())) {
            found.add(comment(after.comment().orElse("")));
        }
        return found;
    }

    private static List<String> furtherChanged(Options before, Options after) {
        Map<String, String> old = before.family(MySqlOption.WITH);
        Map<String, String> wanted = after.family(MySqlOption.WITH);
        List<String> found = new ArrayList<>();
        wanted.forEach((name, value) -> {
            if (!value.equals(old.get(name))) {
                found.add(further(name, value));
            }
        });
        old.keySet().stream()
                .filter(name -> !wanted.containsKey(name))
                .forEach(name -> found.add(further(name, UNSET.getOrDefault(name, "DEFAULT"))));
        return found;
    }

    static boolean charsetDiffers(Table before, Table after) {
        return differs(MySqlOption.CHARSET, before, after) || differs(MySqlOption.COLLATION, before, after);
    }

    /** Whether a column has the character set of its table, whatever that is. */
    static boolean inherits(Column column) {
        return MySqlType.of(column.type()).hasCharset()
                && column.options().get(MySqlOption.CHARSET).isEmpty()
                && column.options().get(MySqlOption.COLLATION).isEmpty();
    }

    static boolean differs(Option<?> option, Table before, Table after) {
        return !before.options().get(option).equals(after.options().get(option));
    }

    private static String engine(String name) {
        return "ENGINE = " + ENGINES.getOrDefault(name, name);
    }

    private static List<String> charset(Options options) {
        List<String> found = new ArrayList<>();
        options.get(MySqlOption.CHARSET).ifPresent(charset -> found.add("DEFAULT CHARACTER SET = " + charset));
        // a collation alone would be read as "DEFAULT COLLATE", and brings its character set with it
        options.get(MySqlOption.COLLATION)
                .ifPresent(collation -> found.add((found.isEmpty() ? "DEFAULT " : "") + "COLLATE = " + collation));
        return found.isEmpty() ? found : List.of(String.join(" ", found));
    }

    private static String rowFormat(String format) {
        return "ROW_FORMAT = " + format.toUpperCase(Locale.ROOT);
    }

    private static String keyBlockSize(long size) {
        return "KEY_BLOCK_SIZE = " + size;
    }

    private static String further(String name, String value) {
        return name.toUpperCase(Locale.ROOT) + " = " + value;
    }

    private static String comment(String comment) {
        return "COMMENT = " + MySqlLiterals.text(comment);
    }
}

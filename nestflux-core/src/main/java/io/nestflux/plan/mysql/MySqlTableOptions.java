package io.nestflux.plan.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private MySqlTableOptions() {}

    static String engine(Table table) {
        return table.options().get(Options.ENGINE).orElse("innodb");
    }

    /** All that is set. */
    static List<String> all(Table table) {
        List<String> found = new ArrayList<>();
        table.options().get(Options.ENGINE).ifPresent(engine -> found.add(engine(engine)));
        found.addAll(charset(table.options()));
        table.options().get(Options.ROW_FORMAT).ifPresent(format -> found.add(rowFormat(format)));
        table.options().get(Options.KEY_BLOCK_SIZE).ifPresent(size -> found.add(keyBlockSize(size)));
        table.comment().ifPresent(comment -> found.add(comment(comment)));
        return found;
    }

    /** What differs, the server's defaults written out for what is no longer set. */
    static List<String> changed(Table before, Table after) {
        List<String> found = new ArrayList<>();
        if (differs(Options.ENGINE, before, after)) {
            found.add(engine(engine(after)));
        }
        if (charsetDiffers(before, after)) {
            found.addAll(charset(after.options()));
        }
        if (differs(Options.ROW_FORMAT, before, after)) {
            found.add(rowFormat(after.options().get(Options.ROW_FORMAT).orElse("default")));
        }
        if (differs(Options.KEY_BLOCK_SIZE, before, after)) {
            found.add(keyBlockSize(after.options().get(Options.KEY_BLOCK_SIZE).orElse("0")));
        }
        if (!before.comment().equals(after.comment())) {
            found.add(comment(after.comment().orElse("")));
        }
        return found;
    }

    static boolean charsetDiffers(Table before, Table after) {
        return differs(Options.CHARSET, before, after) || differs(Options.COLLATION, before, after);
    }

    /** The column with the character set that it has in this table, said aloud. */
    static Column withCharset(Column column, Options table) {
        boolean ownCharset = column.options().get(Options.CHARSET).isPresent()
                || column.options().get(Options.COLLATION).isPresent();
        if (ownCharset || !MySqlType.of(column.type()).hasCharset()) {
            return column;
        }
        Options options = column.options();
        for (String name : List.of(Options.CHARSET, Options.COLLATION)) {
            Optional<String> value = table.get(name);
            options = value.isPresent() ? options.with(name, value.get()) : options;
        }
        return new Column(
                column.name(),
                column.type(),
                column.nullable(),
                column.defaultValue(),
                column.identity(),
                column.generated(),
                column.comment(),
                options);
    }

    static boolean differs(String option, Table before, Table after) {
        return !before.options().get(option).equals(after.options().get(option));
    }

    private static String engine(String name) {
        return "ENGINE = " + ENGINES.getOrDefault(name, name);
    }

    private static List<String> charset(Options options) {
        List<String> found = new ArrayList<>();
        options.get(Options.CHARSET).ifPresent(charset -> found.add("DEFAULT CHARACTER SET = " + charset));
        // a collation alone would be read as "DEFAULT COLLATE", and brings its character set with it
        options.get(Options.COLLATION)
                .ifPresent(collation -> found.add((found.isEmpty() ? "DEFAULT " : "") + "COLLATE = " + collation));
        return found.isEmpty() ? found : List.of(String.join(" ", found));
    }

    private static String rowFormat(String format) {
        return "ROW_FORMAT = " + format.toUpperCase(java.util.Locale.ROOT);
    }

    private static String keyBlockSize(String size) {
        return "KEY_BLOCK_SIZE = " + size;
    }

    private static String comment(String comment) {
        return "COMMENT = " + MySqlNames.literal(comment);
    }
}

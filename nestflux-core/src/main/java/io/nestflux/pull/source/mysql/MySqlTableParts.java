package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Partitioning;
import io.nestflux.catalog.Period;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SystemVersioning;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.Trigger;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the constructor of a table class says: options, keys, checks, indexes, triggers and partitions. */
final class MySqlTableParts {

    private final MySqlSourceContext context;
    private final JavaFile file;
    private final QualifiedName name;
    private final Table table;
    private final MySqlOneColumnKeys keys;
    private final MySqlUnwrittenNames defaults;

    MySqlTableParts(MySqlSourceContext context, JavaFile file, Table table, MySqlOneColumnKeys keys) {
        this.context = context;
        this.file = file;
        this.name = MySqlSourceContext.name(table.name());
        this.table = table;
        this.keys = keys;
        this.defaults = new MySqlUnwrittenNames(table);
    }

    List<Chain> statements() {
        List<Chain> all = new ArrayList<>();
        table.comment().ifPresent(comment -> all.add(Code.call("comment", Code.text(comment))));
        options(all);
        table.others(Period.class)
                .forEach(period -> all.add(Code.call(
                        "period",
                        Code.text(period.name()),
                        context.field(name, period.start()),
                        context.field(name, period.end()))));
        table.others(SystemVersioning.class).forEach(versioning -> all.add(versioning(versioning)));
        MySqlIndexCode indexes = new MySqlIndexCode(context, file, table);
        table.primaryKey().filter(key -> !keys.tells(key)).ifPresent(key -> all.add(indexes.of(key)));
        table.foreignKeys().stream()
                .filter(key -> !keys.tells(key))
                .forEach(key -> all.add(
                        MySqlForeignKeyCode.of(context, file, name, key, defaults.has(key), keys.sameTypes(key))));
        table.checks().forEach(check -> all.add(check(check)));
        for (Index index : new MySqlSilentIndexes(table).others()) {
            if (!keys.tells(index)) {
                all.add(indexes.of(index, defaults.has(index)));
            }
        }
        table.others(Trigger.class).forEach(trigger -> all.add(MySqlTriggerCode.of(context, name, trigger)));
        table.others(Partitioning.class)
                .forEach(partitioning -> all.add(new MySqlPartitioningCode(context, file, table).of(partitioning)));
        return all;
    }

    /** What a table of this database has that says nothing need not be said. */
    private void options(List<Chain> all) {
        Options options = table.options();
        unusual(all, "engine", MySqlOption.ENGINE);
        boolean isUsual =
                options.get(MySqlOption.COLLATION).equals(context.usual().get(MySqlOption.COLLATION));
        if (!isUsual) {
            unusual(all, "charset", MySqlOption.CHARSET);
            unusual(all, "collation", MySqlOption.COLLATION);
        }
        options.get(MySqlOption.ROW_FORMAT)
                .ifPresent(format ->
                        all.add(Code.call("rowFormat", Code.word("RowFormat." + format.toUpperCase(Locale.ROOT)))));
        options.get(MySqlOption.KEY_BLOCK_SIZE)
                .ifPresent(size -> all.add(Code.call("keyBlockSize", Code.word(String.valueOf(size)))));
        for (Map.Entry<String, String> further :
                options.family(MySqlOption.WITH).entrySet()) {
            all.add(Code.call("with", Code.text(further.getKey()), Code.text(further.getValue())));
        }
    }

    private void unusual(List<Chain> all, String method, Option<String> option) {
        Optional<String> own = table.options().get(option);
        if (own.isPresent() && !own.equals(context.usual().get(option))) {
            all.add(Code.call(method, Code.text(own.get())));
        }
    }

    private static Chain versioning(SystemVersioning versioning) {
        Chain chain = Code.call("systemVersioning");
        if (versioning.start().isEmpty() || versioning.end().isEmpty()) {
            return chain;
        }
        Column start = versioning.start().get();
        Column end = versioning.end().get();
        chain = chain.call("columns", Code.text(start.name()), Code.text(end.name()));
        boolean startIsInvisible = start.options().is(MySqlOption.INVISIBLE);
        boolean endIsInvisible = end.options().is(MySqlOption.INVISIBLE);
        if (startIsInvisible && endIsInvisible) {
            chain = chain.call("invisible");
        } else if (startIsInvisible || endIsInvisible) {
            chain = chain.call(
                    "invisible",
                    Code.word(String.valueOf(startIsInvisible)),
                    Code.word(String.valueOf(endIsInvisible)));
        }
        if (start.comment().isPresent() || end.comment().isPresent()) {
            chain = chain.call(
                    "comments",
                    Code.text(start.comment().orElse("")),
                    Code.text(end.comment().orElse("")));
        }
        return start.type().startsWith("bigint") ? chain.call("byTransaction") : chain;
    }

    private Chain check(Check check) {
        Chain chain = defaults.has(check)
                ? Code.call("check", Code.text(check.expression()))
                : Code.call("check", Code.text(check.name()), Code.text(check.expression()));
        return check.options().is(MySqlOption.NOT_ENFORCED) ? chain.call("notEnforced") : chain;
    }
}

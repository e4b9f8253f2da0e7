package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.MySqlDefaultNames;
import io.nestflux.catalog.Table;
import java.util.List;
import java.util.Locale;

/**
 * Which names need not be written, because the model gives the same by itself. It does so for a name that nothing else
 * has: then it is free, in whichever order things are named.
 */
final class MySqlUnwrittenNames {

    private final Table table;

    MySqlUnwrittenNames(Table table) {
        this.table = table;
    }

    /** Whether that index has the name that it would get. */
    boolean has(Index index) {
        return index.name().equals(MySqlDefaultNames.name(Kind.INDEX, table.name(), index.parts(), 0))
                && !index.name().equalsIgnoreCase("PRIMARY");
    }

    /** Whether that foreign key has the name that it would get; it is the database's, and longer than most. */
    boolean has(ForeignKey key) {
        List<IndexPart> parts = key.columns().stream().map(IndexPart::column).toList();
        return key.name().equals(MySqlDefaultNames.name(Kind.FOREIGN_KEY, table.name(), parts, 0))
                && table.foreignKeys().stream()
                                .filter(other -> other.columns().equals(key.columns()))
                                .count()
                        == 1;
    }

    /** Whether that check has the name that it would get. */
    boolean has(Check check) {
        return isOf(check, List.of()) || table.columns().stream().anyMatch(column -> isOf(check, column));
    }

    private boolean isOf(Check check, Column column) {
        return mentionsOnly(check, column) && isOf(check, List.of(IndexPart.column(column.name())));
    }

    private boolean isOf(Check check, List<IndexPart> parts) {
        return check.name().equals(MySqlDefaultNames.name(Kind.CHECK, table.name(), parts, 0))
                && (!parts.isEmpty() || columns(check) != 1);
    }

    private boolean mentionsOnly(Check check, Column column) {
        return columns(check) == 1 && reads(check, column);
    }

    private long columns(Check check) {
        return table.columns().stream().filter(column -> reads(check, column)).count();
    }

    /** As a server prints it, each name stands in quotes. */
    private static boolean reads(Check check, Column column) {
        String quoted = "`" + column.name().replace("`", "``").toLowerCase(Locale.ROOT) + "`";
        return check.expression().toLowerCase(Locale.ROOT).contains(quoted);
    }
}

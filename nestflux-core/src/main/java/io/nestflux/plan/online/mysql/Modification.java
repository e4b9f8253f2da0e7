package io.nestflux.plan.online.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Table;
import io.nestflux.sql.mysql.MySqlRelease;
import io.nestflux.sql.mysql.MySqlType;
import java.util.Optional;

/**
 * What it costs to make of a column what it will be, property by property; where it stands in its table is not looked
 * at.
 *
 * @param release the server
 * @param table as it was
 * @param becomes as it will be
 * @param before the column as it was
 * @param after as it will be
 */
record Modification(MySqlRelease release, Table table, Table becomes, Column before, Column after) {

    private static final long ONE_LENGTH_BYTE = 255;
    /** Up to here MariaDB has the room for a second length byte. */
    private static final long MAY_GAIN_A_BYTE = 127;

    Cost cost() {
        Cost cost = values();
        if (before.nullable() != after.nullable()) {
            cost = cost.and(release.hasNoCopy() && before.nullable() && hasGenerated() ? copy() : Cost.REBUILD);
        }
        if (!before.generated().equals(after.generated())) {
            boolean virtual = isVirtual(before) && isVirtual(after);
            cost = cost.and(virtual && release.hasNoCopy() ? Cost.INSTANT : copy());
        }
        if (before.identity().isEmpty() && after.identity().isPresent()) {
            // the rows are numbered: nobody may add one
            cost = cost.and(Cost.of(Rung.COPY));
        }
        boolean ceasesToCount =
                before.identity().isPresent() && after.identity().isEmpty();
        if (ceasesToCount && !release.hasNoCopy() || differs(MySqlOption.SRID) || differs(MySqlOption.UNVERSIONED)) {
            cost = cost.and(copy());
        }
        return cost;
    }

    private boolean hasGenerated() {
        return table.columns().stream().anyMatch(column -> column.generated().isPresent());
    }

    private static boolean isVirtual(Column column) {
        return column.generated().filter(how -> !how.stored()).isPresent();
    }

    private Cost values() {
        MySqlType from = MySqlType.of(before.type());
        MySqlType to = MySqlType.of(after.type());
        if (!from.hasCharset()) {
            return before.type().equals(after.type()) ? Cost.INSTANT : bytes(from, to);
        }
        if (!from.base().equals(to.base())) {
            return copy();
        }
        return charset().and(characters(from, to));
    }

    /** Types without a character set. */
    private Cost bytes(MySqlType from, MySqlType to) {
        return from.base().equals("varbinary") && to.base().equals("varbinary")
                ? length(from.number(0, 1), to.number(0, 1))
                : copy();
    }

    private Cost characters(MySqlType from, MySqlType to) {
        return switch (from.base()) {
            case "varchar" ->
                from.equals(to) && width(table, before) == width(becomes, after)
                        ? Cost.INSTANT
                        : from.number(0, 1) > to.number(0, 1)
                                ? copy()
                                : length(
                                        from.number(0, 1) * width(table, before),
                                        to.number(0, 1) * width(becomes, after));
            case "enum", "set" -> labels(from, to);
            default -> from.equals(to) ? Cost.INSTANT : copy();
        };
    }

    /** The bytes of the longest value, before and after. */
    private Cost length(long from, long to) {
        if (from > to) {
            return copy();
        }
        boolean sameLengthBytes = from > ONE_LENGTH_BYTE == to > ONE_LENGTH_BYTE;
        if (release.hasNoCopy()) {
            return sameLengthBytes || from <= MAY_GAIN_A_BYTE ? Cost.INSTANT : copy();
        }
        return sameLengthBytes ? Cost.INPLACE : copy();
    }

    private Cost labels(MySqlType from, MySqlType to) {
        int had = from.arguments().size();
        boolean appended =
                to.arguments().size() >= had && to.arguments().subList(0, had).equals(from.arguments());
        return appended && storage(from) == storage(to) ? Cost.INSTANT : copy();
    }

    /** The bytes that a value takes (manual, "Data Type Storage Requirements"). */
    private static int storage(MySqlType type) {
        int labels = type.arguments().size();
        if (type.base().equals("enum")) {
            return labels > ONE_LENGTH_BYTE ? 2 : 1;
        }
        int bytes = (labels + 7) / 8;
        return bytes > 4 ? 8 : bytes;
    }

    private Cost charset() {
        String from = charset(table, before);
        String to = charset(becomes, after);
        boolean isIndexed = table.indexes().stream().anyMatch(index -> Prediction.reads(index, before.name()))
                || table.primaryKey()
                        .filter(key -> key.columns().contains(before.name()))
                        .isPresent();
        if (from.equals(to)) {
            return collation(table, before).equals(collation(becomes, after)) ? Cost.INSTANT : reordered(isIndexed);
        }
        boolean holdsTheSame = from.equals("utf8mb3") && to.equals("utf8mb4");
        return holdsTheSame ? reordered(isIndexed) : copy();
    }

    private Cost reordered(boolean isIndexed) {
        if (release.hasNoCopy()) {
            return isIndexed ? Cost.NOCOPY : Cost.INSTANT;
        }
        return isIndexed ? copy() : Cost.INPLACE;
    }

    private static String charset(Table table, Column column) {
        return inherited(MySqlOption.CHARSET, table, column)
                .or(() -> inherited(MySqlOption.COLLATION, table, column).map(Modification::charsetOf))
                .map(name -> name.equals("utf8") ? "utf8mb3" : name)
                .orElse("");
    }

    private static String charsetOf(String collation) {
        int end = collation.indexOf('_');
        return end < 0 ? collation : collation.substring(0, end);
    }

    private static String collation(Table table, Column column) {
        return inherited(MySqlOption.COLLATION, table, column).orElse("");
    }

    private static Optional<String> inherited(Option<String> option, Table table, Column column) {
        Options own = column.options();
        boolean saysItself = own.get(MySqlOption.CHARSET).isPresent()
                || own.get(MySqlOption.COLLATION).isPresent();
        return saysItself ? own.get(option) : table.options().get(option);
    }

    /** The bytes that a character takes at most. */
    private static long width(Table table, Column column) {
        return switch (charset(table, column)) {
            case "latin1",
                    "latin2",
                    "latin5",
                    "latin7",
                    "ascii",
                    "binary",
                    "cp1250",
                    "cp1251",
                    "cp1252",
                    "cp850",
                    "cp852",
                    "koi8r",
                    "koi8u",
                    "hebrew",
                    "greek",
                    "macroman" -> 1;
            case "ucs2", "gbk", "big5", "sjis", "cp932", "euckr" -> 2;
            case "utf8mb3", "ujis", "eucjpms" -> 3;
            default -> 4;
        };
    }

    private boolean differs(Option<?> option) {
        Optional<?> old = before.options().get(option);
        return !old.equals(after.options().get(option));
    }

    private Cost copy() {
        return Cost.of(Rung.copy(release));
    }
}

package io.nestflux.plan.mysql;

import io.nestflux.sql.mysql.MySqlType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether every value of one type has its place in another, unchanged. In doubt the answer is no: it only leads to a
 * warning.
 */
final class MySqlNarrowing {

    private static final List<String> INTEGERS = List.of("tinyint", "smallint", "mediumint", "int", "bigint");
    private static final List<Long> DIGITS = List.of(3L, 5L, 8L, 10L, 20L);
    private static final Set<String> CHARACTERS =
            Set.of("char", "varchar", "tinytext", "text", "mediumtext", "longtext");
    private static final Set<String> BYTES =
            Set.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob");
    /** A character takes at most this many bytes, and the text types are measured in bytes. */
    private static final long BYTES_PER_CHARACTER = 4;

    private MySqlNarrowing() {}

    static boolean mayLose(String before, String after) {
        return !before.equals(after) && !fits(MySqlType.of(before), MySqlType.of(after));
    }

    /** Whether a value may be refused: what is only rounded, cut or padded is not. */
    static boolean mayRefuse(String before, String after) {
        MySqlType from = MySqlType.of(before);
        MySqlType to = MySqlType.of(after);
        if (!mayLose(before, after)) {
            return false;
        }
        boolean isMoment = Set.of("datetime", "timestamp", "time").contains(from.base());
        if (isMoment && MySqlLosses.of(before, after).isPresent()) {
            return false;
        }
        return switch (to.base()) {
            case "decimal" ->
                !from.base().equals("decimal")
                        || from.number(0, 10) - from.number(1, 0) > to.number(0, 10) - to.number(1, 0)
                        || to.unsigned() && !from.unsigned();
            case "float", "double" -> !from.isExactNumber();
            case "char", "binary" -> !isCounted(from) || from.number(0, 1) > to.number(0, 1);
            default -> true;
        };
    }

    /** A type that takes the values of both, if there is one; in doubt the second. */
    static String between(String before, String after) {
        if (!mayLose(before, after)) {
            return after;
        }
        MySqlType from = MySqlType.of(before);
        MySqlType to = MySqlType.of(after);
        boolean hasLabels = from.base().equals("enum") || from.base().equals("set");
        if (hasLabels && from.base().equals(to.base())) {
            Set<String> labels = new LinkedHashSet<>(from.arguments());
            labels.addAll(to.arguments());
            return labels.stream()
                    .map(label -> "'" + label.replace("'", "''") + "'")
                    .collect(Collectors.joining(",", from.base() + "(", ")"));
        }
        boolean becomesMore = CHARACTERS.contains(from.base()) && !CHARACTERS.contains(to.base());
        return becomesMore || !mayLose(after, before) ? before : after;
    }

    /** Whether the second is the same string type, only longer. */
    static boolean onlyWidens(String before, String after) {
        MySqlType from = MySqlType.of(before);
        MySqlType to = MySqlType.of(after);
        return from.base().equals(to.base())
                && Set.of("varchar", "varbinary", "char").contains(from.base())
                && from.number(0, 1) <= to.number(0, 1);
    }

    /**
     * Whether no row is written anew: a string that stays within one length byte, and an enum or set with more labels
     * at its end.
     */
    static boolean growsInPlace(String before, String after) {
        MySqlType from = MySqlType.of(before);
        MySqlType to = MySqlType.of(after);
        if (!from.base().equals(to.base())) {
            return false;
        }
        return switch (from.base()) {
            case "varchar" ->
                onlyWidens(before, after)
                        && sameSide(from.number(0, 1) * BYTES_PER_CHARACTER, to.number(0, 1) * BYTES_PER_CHARACTER);
            case "varbinary" -> onlyWidens(before, after) && sameSide(from.number(0, 1), to.number(0, 1));
            case "enum", "set" ->
                to.arguments().size() >= from.arguments().size()
                        && to.arguments().subList(0, from.arguments().size()).equals(from.arguments());
            default -> false;
        };
    }

    private static boolean sameSide(long before, long after) {
        return before > 255 == after > 255;
    }

    private static boolean fits(MySqlType from, MySqlType to) {
        if (INTEGERS.contains(from.base())) {
            return integerFits(from, to);
        }
        if (CHARACTERS.contains(from.base()) && CHARACTERS.contains(to.base())
                || BYTES.contains(from.base()) && BYTES.contains(to.base())) {
            return lengthFits(from, to);
        }
        if (from.base().equals("decimal") && to.base().equals("decimal")) {
            return decimalFits(from.number(0, 10) - from.number(1, 0), from.number(1, 0), from.unsigned(), to);
        }
        if (from.base().equals("enum") || from.base().equals("set")) {
            return labelsFit(from, to);
        }
        if (from.base().equals("float") && to.base().equals("double")
                || from.base().equals("date") && isMoment(to)) {
            return true;
        }
        if (!from.base().equals(to.base())) {
            return false;
        }
        return switch (from.base()) {
            case "bit" -> from.number(0, 1) <= to.number(0, 1);
            case "datetime", "timestamp", "time" -> from.number(0, 0) <= to.number(0, 0);
            case "float", "double" -> to.arguments().isEmpty() && (from.unsigned() || !to.unsigned());
            default -> from.arguments().equals(to.arguments());
        };
    }

    private static boolean integerFits(MySqlType from, MySqlType to) {
        int rank = INTEGERS.indexOf(from.base());
        if (INTEGERS.contains(to.base())) {
            int wanted = INTEGERS.indexOf(to.base());
            return from.unsigned() == to.unsigned() ? rank <= wanted : from.unsigned() && rank < wanted;
        }
        return switch (to.base()) {
            case "decimal" -> decimalFits(DIGITS.get(rank), 0, from.unsigned(), to);
            case "double" -> rank < INTEGERS.indexOf("bigint") && (from.unsigned() || !to.unsigned());
            case "char", "varchar" -> to.number(0, 1) > DIGITS.get(rank);
            case "text", "mediumtext", "longtext" -> true;
            default -> false;
        };
    }

    private static boolean decimalFits(long whole, long scale, boolean unsigned, MySqlType to) {
        long newScale = to.number(1, 0);
        return whole <= to.number(0, 10) - newScale && scale <= newScale && (unsigned || !to.unsigned());
    }

    private static boolean lengthFits(MySqlType from, MySqlType to) {
        boolean fixed = to.base().equals("binary") && !from.equals(to);
        if (fixed
                || from.base().equals("char") != to.base().equals("char")
                        && to.base().equals("char")) {
            // a fixed length pads, and what is padded does not come back as it was
            return false;
        }
        if (isCounted(to)) {
            return isCounted(from) && from.number(0, 1) <= to.number(0, 1);
        }
        long bytes = isCounted(from)
                ? from.number(0, 1) * (CHARACTERS.contains(from.base()) ? BYTES_PER_CHARACTER : 1)
                : capacity(from);
        return bytes <= capacity(to);
    }

    private static boolean isCounted(MySqlType type) {
        return type.base().endsWith("char") || type.base().endsWith("binary");
    }

    private static long capacity(MySqlType type) {
        return switch (type.base()) {
            case "tinytext", "tinyblob" -> 0xFFL;
            case "mediumtext", "mediumblob" -> 0xFF_FFFFL;
            case "longtext", "longblob" -> 0xFFFF_FFFFL;
            default -> 0xFFFFL;
        };
    }

    private static boolean labelsFit(MySqlType from, MySqlType to) {
        if (from.base().equals(to.base())) {
            return to.arguments().containsAll(from.arguments());
        }
        boolean longEnough = from.arguments().stream().allMatch(label -> label.length() <= to.number(0, 1));
        return from.base().equals("enum") && to.base().equals("varchar") && longEnough;
    }

    private static boolean isMoment(MySqlType type) {
        return type.base().equals("datetime");
    }
}

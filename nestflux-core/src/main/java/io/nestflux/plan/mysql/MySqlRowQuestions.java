package io.nestflux.plan.mysql;

import io.nestflux.catalog.ObjectId;
import io.nestflux.plan.RowQuestion;
import io.nestflux.plan.RowQuestions;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import io.nestflux.sql.mysql.MySqlType;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a database can be asked before a column's values become values of another type.
 *
 * @param column which
 * @param from its type
 * @param to its type afterwards
 */
record MySqlRowQuestions(ObjectId column, MySqlType from, MySqlType to) {

    static final RowQuestions ROWS = new RowQuestions(MySqlNames::quoted);

    private static final List<String> INTEGERS = List.of("tinyint", "smallint", "mediumint", "int", "bigint");
    private static final Set<String> TEXTS = Set.of("char", "varchar", "tinytext", "text", "mediumtext", "longtext");
    private static final Set<String> BYTES =
            Set.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob");

    private String value() {
        return ROWS.value(column.name());
    }

    private Optional<RowQuestion> question(String hurt, String predicate) {
        return Optional.of(RowQuestion.of(column.tableName(), column.name(), hurt, predicate));
    }

    /** Values for which there is no place. */
    Optional<RowQuestion> unfit() {
        if (to.base().equals("enum")) {
            return Optional.of(ROWS.noneOf(
                    column.tableName(),
                    column.name(),
                    value(),
                    to.arguments().stream().map(MySqlLiterals::text).toList()));
        }
        boolean counted = to.base().equals("char") || to.base().equals("varchar");
        if (counted
                && (TEXTS.contains(from.base()) || isNumber(from) || from.base().equals("enum"))) {
            return longer("char_length", to.number(0, 1));
        }
        if (to.base().endsWith("binary") && BYTES.contains(from.base())) {
            return longer("length", to.number(0, 1));
        }
        if (INTEGERS.contains(to.base())) {
            return whole();
        }
        if (to.base().equals("decimal") && isNumber(from)) {
            long whole = to.number(0, 10) - to.number(1, 0);
            return question(
                    "abs(round(%s, %d)) >= 1e%d".formatted(value(), to.number(1, 0), whole)
                            + (to.unsigned() ? " OR " + value() + " < 0" : ""),
                    "have more than " + whole + " digits before the point"
                            + (to.unsigned() ? ", or are less than 0" : ""));
        }
        return Optional.empty();
    }

    private static boolean isNumber(MySqlType type) {
        return type.isExactNumber()
                || type.base().equals("float")
                || type.base().equals("double");
    }

    private Optional<RowQuestion> longer(String length, long most) {
        return question("%s(%s) > %d".formatted(length, value(), most), "are longer than " + most);
    }

    private Optional<RowQuestion> whole() {
        String bounds = bounds();
        if (isNumber(from)) {
            return question(
                    "round(" + value() + ") NOT BETWEEN " + bounds,
                    "do not fit into " + to.base() + (to.unsigned() ? " unsigned" : ""));
        }
        return TEXTS.contains(from.base())
                ? question(
                        "%1$s NOT REGEXP '^[[:space:]]*[-+]?[0-9]+([.][0-9]*)?[[:space:]]*$' OR round(%1$s) NOT BETWEEN %2$s"
                                .formatted(value(), bounds),
                        "cannot be read as " + to.base())
                : Optional.empty();
    }

    private String bounds() {
        int bytes = to.base().equals("bigint") ? 8 : INTEGERS.indexOf(to.base()) + 1;
        BigInteger range = BigInteger.ONE.shiftLeft(8 * bytes);
        BigInteger half = range.shiftRight(1);
        return to.unsigned()
                ? "0 AND " + range.subtract(BigInteger.ONE)
                : half.negate() + " AND " + half.subtract(BigInteger.ONE);
    }

    /** Values that are not the same afterwards, though the server takes them. */
    Optional<RowQuestion> changed() {
        boolean fraction = to.base().equals(from.base()) && !INTEGERS.contains(to.base()) && !isNumber(to);
        if (INTEGERS.contains(to.base())) {
            return question(value() + " <> round(" + value() + ")", "change");
        }
        if (to.base().equals("decimal")) {
            return question("%1$s <> round(%1$s, %2$d)".formatted(value(), to.number(1, 0)), "change");
        }
        if (to.base().equals("date")) {
            return question("%1$s <> date(%1$s)".formatted(value()), "change");
        }
        return fraction && to.base().equals("datetime")
                ? question("%1$s <> CAST(%1$s AS datetime(%2$d))".formatted(value(), to.number(0, 0)), "change")
                : Optional.empty();
    }
}

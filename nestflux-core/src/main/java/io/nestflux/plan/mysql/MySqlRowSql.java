package io.nestflux.plan.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.plan.rows.StandardRowSql;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** MySQL's and MariaDB's statements about rows. */
final class MySqlRowSql extends StandardRowSql {

    private static final Set<String> TEXTS =
            Set.of("char", "varchar", "tinytext", "text", "mediumtext", "longtext", "enum", "set");

    private final MySqlFlavour flavour;

    MySqlRowSql(MySqlFlavour flavour) {
        this.flavour = flavour;
    }

    /**
     * MariaDB takes a block outside of programs. On MySQL only a program may signal, so a function that shows the text
     * that it does not understand says it instead.
     */
    @Override
    public String require(List<Expectation> expectations) {
        return flavour.runsBlocks() ? block(expectations) : query(expectations);
    }

    private static String block(List<Expectation> expectations) {
        return "BEGIN NOT ATOMIC\n"
                + checks(
                        expectations,
                        problem -> "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = " + MySqlLiterals.text(problem))
                + "END";
    }

    private static String query(List<Expectation> expectations) {
        return "SELECT uuid_to_bin(broken.problem) FROM (\n    "
                + expectations.stream()
                        .map(expectation -> "SELECT " + MySqlLiterals.inAnyMode(expectation.problem())
                                + " AS problem FROM dual WHERE NOT (" + expectation.condition() + ")")
                        .collect(Collectors.joining("\n    UNION ALL "))
                + "\n) AS broken";
    }

    @Override
    protected String quoted(QualifiedName table) {
        return MySqlNames.quoted(table);
    }

    @Override
    protected String quoted(String column) {
        return MySqlNames.quoted(column);
    }

    @Override
    protected String anyRow() {
        return "SELECT 1";
    }

    @Override
    protected String overriding(List<Column> columns) {
        return "";
    }

    @Override
    public String literal(Column column, String sql) {
        return firstWord(column.type()).equals("timestamp") && sql.startsWith("'")
                ? MySqlColumnText.moment(sql, MySqlLiterals.read(sql), flavour)
                : sql;
    }

    @Override
    public String shown(String literal) {
        return MySqlLiterals.legible(literal);
    }

    /** InnoDB finds that the row is referred to (error 1451), and does not see by whom. */
    @Override
    public boolean isHeldByItself() {
        return true;
    }

    @Override
    public String midway(Column before, Column after) {
        return MySqlNarrowing.between(before.type(), after.type());
    }

    /** Letters may differ only in case or accent and still be equal. */
    @Override
    protected String isKept(String column, String type, String value) {
        String word = firstWord(type);
        if (TEXTS.contains(word)) {
            return "convert(" + column + " using utf8mb4) COLLATE utf8mb4_bin = convert(" + value
                    + " using utf8mb4) COLLATE utf8mb4_bin";
        }
        return switch (word) {
            case "json" -> column + " = " + (flavour.jsonIsText() ? value : "CAST(" + value + " AS JSON)");
            case "float" -> "abs(" + column + " - " + value + ") <= abs(" + value + ") * 1e-6";
            case "binary" -> column + " = CAST(" + value + " AS " + type + ")";
            default -> column + " = " + value;
        };
    }

    private static String firstWord(String type) {
        int end = 0;
        while (end < type.length() && Character.isLetter(type.charAt(end))) {
            end++;
        }
        return type.substring(0, end).toLowerCase(Locale.ROOT);
    }
}

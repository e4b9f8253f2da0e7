package io.nestflux.introspect.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Partitioning;
import io.nestflux.catalog.Partitioning.Partition;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.Token;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the end of {@code SHOW CREATE TABLE}, which says how a table is partitioned. {@code information_schema} does
 * not know the options of partitions, the algorithm of a key, MariaDB's intervals, nor which names were given by the
 * server.
 */
final class PartitionText {

    private PartitionText() {}

    /** @param sql from {@code PARTITION BY} on */
    static Partitioning read(String sql) {
        String by = "";
        Optional<String> subBy = Optional.empty();
        int count = 1;
        List<Partition> listed = List.of();
        for (SqlText text : PrintedSql.of(withoutVersions(sql)).parts(PartitionText::breaksLine)) {
            if (text.isAt(0, "PARTITION", "BY")) {
                by = method(text.part(text.behind(0, "PARTITION", "BY"), text.size()));
            } else if (text.isAt(0, "SUBPARTITION", "BY")) {
                subBy = Optional.of(method(text.part(text.behind(0, "SUBPARTITION", "BY"), text.size())));
            } else if (text.isAt(0, "SUBPARTITIONS")) {
                subBy = subBy.map(method -> method + " " + text.from(0));
            } else if (text.isAt(0, "(")) {
                listed = list(text, 0);
            } else if (text.isAt(0, "PARTITIONS")) {
                count = Integer.parseInt(text.get(text.significant(1)).text());
            }
        }
        boolean growsByItself = by.startsWith("SYSTEM_TIME") && by.endsWith(" AUTO");
        if (growsByItself) {
            return new Partitioning(by, subBy, List.of());
        }
        return new Partitioning(
                by,
                subBy,
                listed.isEmpty()
                        ? Partitioning.numbered(by, Math.max(count, by.startsWith("SYSTEM_TIME") ? 2 : 1))
                        : listed);
    }

    private static boolean breaksLine(Token token) {
        return token.kind() == SqlLexer.Kind.BLANK && token.text().indexOf('\n') >= 0;
    }

    /** MySQL writes all of it as version comments. */
    private static String withoutVersions(String sql) {
        return PrintedSql.of(sql).tokens().stream()
                .filter(token ->
                        token.kind() != SqlLexer.Kind.SYMBOL || token.text().length() == 1)
                .map(Token::text)
                .collect(Collectors.joining());
    }

    /** {@code RANGE COLUMNS(a,b)}, with which MySQL does without quotes, as <code>RANGE COLUMNS (`a`, `b`)</code>. */
    private static String method(SqlText text) {
        int open = text.find(0, token -> token.is("("));
        if (open == text.size()) {
            return text.from(0);
        }
        String words = text.tokens().subList(0, open).stream()
                .map(token -> token.kind() == SqlLexer.Kind.BLANK ? " " : token.text())
                .collect(Collectors.joining())
                .strip();
        String inner = text.between(open + 1, text.next(open) - 1);
        return words + (words.contains("COLUMNS") || words.contains("KEY") ? columns(inner) : expression(inner));
    }

    private static String columns(String list) {
        return list.isBlank()
                ? " ()"
                : PrintedSql.of(list).split(token -> token.is(",")).stream()
                        .map(column -> MySqlNames.quoted(MySqlNames.unquoted(column)))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String expression(String text) {
        return " (" + PrintedSql.withoutParentheses(text) + ")";
    }

    private static List<Partition> list(SqlText text, int open) {
        return text.part(open + 1, text.next(open) - 1).parts(token -> token.is(",")).stream()
                .map(PartitionText::partition)
                .toList();
    }

    /** {@code PARTITION p0 VALUES IN (1,2) COMMENT = 'x' ENGINE = InnoDB}, with sub-partitions behind the values. */
    private static Partition partition(SqlText item) {
        int name = item.significant(1);
        int values = item.significant(name + 1);
        int behind = behindValues(item, values);
        int sub = item.find(behind, token -> token.is("("));
        List<Partition> parts = sub == item.size() ? List.of() : list(item, sub);
        Options options = options(item, behind, sub);
        Optional<String> comment = options.get(MySqlOption.with("comment")).map(MySqlLiterals::read);
        return new Partition(
                item.get(name).content(),
                item.between(values, behind),
                comment,
                options.without(MySqlOption.with("comment")),
                parts);
    }

    private static int behindValues(SqlText item, int place) {
        for (String[] one :
                new String[][] {{"VALUES", "LESS", "THAN", "MAXVALUE"}, {"DEFAULT"}, {"HISTORY"}, {"CURRENT"}}) {
            if (item.isAt(place, one)) {
                return item.behind(place, one);
            }
        }
        for (String[] list : new String[][] {{"VALUES", "LESS", "THAN", "("}, {"VALUES", "IN", "("}}) {
            if (item.isAt(place, list)) {
                return item.next(item.behind(place, list) - 1);
            }
        }
        return place;
    }

    /** {@code DATA DIRECTORY = '/fast'}. All partitions have the engine of their table. */
    private static Options options(SqlText item, int from, int to) {
        Options options = Options.NONE;
        for (int begin = item.significant(from); begin < to; ) {
            int equals = item.find(begin, token -> token.is("="));
            int value = item.significant(equals + 1);
            int behind = Math.min(to, item.find(value, token -> token.kind() == SqlLexer.Kind.BLANK));
            if (value >= to) {
                break;
            }
            String name =
                    MySqlNames.unquoted(item.between(begin, equals).strip().toLowerCase(Locale.ROOT));
            if (!name.equals("engine")) {
                options = options.with(MySqlOption.with(name), item.between(value, behind));
            }
            begin = item.significant(behind);
        }
        return options;
    }
}

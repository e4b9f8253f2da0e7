package io.nestflux.introspect.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Partitioning;
import io.nestflux.catalog.Partitioning.Partition;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the end of {@code SHOW CREATE TABLE}, which says how a table is partitioned. {@code information_schema} does
 * not know the options of partitions, the algorithm of a key, MariaDB's intervals, nor which names were given by the
 * server.
 */
final class PartitionText {

    /** MySQL writes all of it as version comments. */
    private static final Pattern VERSION_COMMENT = Pattern.compile("/\\*!\\d+|\\*/");

    private static final Pattern COUNT = Pattern.compile("(?:SUB)?PARTITIONS (\\d+)");
    private static final Pattern VALUES =
            Pattern.compile("(VALUES LESS THAN MAXVALUE|DEFAULT|HISTORY|CURRENT|VALUES (?:LESS THAN|IN) (?=\\())");
    private static final Pattern OPTION = Pattern.compile("\\s*`?([A-Za-z_]+(?: [A-Z]+)?)`?\\s*=\\s*");

    private PartitionText() {}

    /** @param sql from {@code PARTITION BY} on */
    static Partitioning read(String sql) {
        String by = "";
        Optional<String> subBy = Optional.empty();
        int count = 1;
        List<Partition> listed = List.of();
        for (String line : PrintedSql.split(withoutVersions(sql), '\n')) {
            String text = line.strip();
            if (text.startsWith("PARTITION BY ")) {
                by = method(text.substring("PARTITION BY ".length()));
            } else if (text.startsWith("SUBPARTITION BY ")) {
                subBy = Optional.of(method(text.substring("SUBPARTITION BY ".length())));
            } else if (text.startsWith("SUBPARTITIONS ")) {
                subBy = subBy.map(method -> method + " " + text);
            } else if (text.startsWith("(")) {
                listed = list(text);
            } else if (COUNT.matcher(text).matches()) {
                count = Integer.parseInt(text.substring("PARTITIONS ".length()));
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

    private static String withoutVersions(String sql) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sql.length(); ) {
            Matcher comment = VERSION_COMMENT.matcher(sql).region(i, sql.length());
            if (PrintedSql.isQuote(sql.charAt(i))) {
                int end = PrintedSql.afterQuoted(sql, i);
                text.append(sql, i, end);
                i = end;
            } else if (comment.lookingAt()) {
                i = comment.end();
            } else {
                text.append(sql.charAt(i++));
            }
        }
        return text.toString();
    }

    /** {@code RANGE COLUMNS(a,b)}, with which MySQL does without quotes, as <code>RANGE COLUMNS (`a`, `b`)</code>. */
    private static String method(String text) {
        int open = PrintedSql.indexOf(text, '(');
        if (open < 0) {
            return text.strip();
        }
        String words = text.substring(0, open).strip().replaceAll("\\s+", " ");
        String inner = text.substring(open + 1, PrintedSql.afterParentheses(text, open) - 1);
        return words + (words.contains("COLUMNS") || words.contains("KEY") ? columns(inner) : expression(inner));
    }

    private static String columns(String list) {
        return list.isBlank()
                ? " ()"
                : PrintedSql.split(list, ',').stream()
                        .map(column -> MySqlNames.quoted(MySqlNames.unquoted(column.strip())))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String expression(String text) {
        return " (" + PrintedSql.withoutParentheses(text) + ")";
    }

    private static List<Partition> list(String parenthesised) {
        String inner = parenthesised.substring(1, PrintedSql.afterParentheses(parenthesised, 0) - 1);
        return PrintedSql.split(inner, ',').stream()
                .map(item -> partition(item.strip()))
                .toList();
    }

    /** {@code PARTITION p0 VALUES IN (1,2) COMMENT = 'x' ENGINE = InnoDB}, with sub-partitions behind the values. */
    private static Partition partition(String item) {
        String rest = item.substring(item.indexOf("PARTITION ") + "PARTITION ".length());
        int end = rest.startsWith("`") ? PrintedSql.afterQuoted(rest, 0) : endOfWord(rest);
        String name = MySqlNames.unquoted(rest.substring(0, end));
        rest = rest.substring(end).strip();
        String values = "";
        Matcher found = VALUES.matcher(rest);
        if (found.lookingAt()) {
            int behind =
                    rest.startsWith("(", found.end()) ? PrintedSql.afterParentheses(rest, found.end()) : found.end();
            values = rest.substring(0, behind);
            rest = rest.substring(behind).strip();
        }
        int sub = PrintedSql.indexOf(rest, '(');
        List<Partition> parts = sub < 0 ? List.of() : list(rest.substring(sub));
        Options options = options(sub < 0 ? rest : rest.substring(0, sub));
        Optional<String> comment = options.get(MySqlOption.with("comment")).map(MySqlLiterals::read);
        return new Partition(name, values, comment, options.without(MySqlOption.with("comment")), parts);
    }

    private static int endOfWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }

    /** All partitions have the engine of their table. */
    private static Options options(String text) {
        Options options = Options.NONE;
        Matcher option = OPTION.matcher(text);
        int at = 0;
        while (option.region(at, text.length()).lookingAt()) {
            int begin = option.end();
            at = PrintedSql.isQuote(text.charAt(begin))
                    ? PrintedSql.afterQuoted(text, begin)
                    : begin + endOfWord(text.substring(begin));
            String name = option.group(1).toLowerCase(Locale.ROOT);
            if (!name.equals("engine")) {
                options = options.with(MySqlOption.with(name), text.substring(begin, at));
            }
        }
        return options;
    }
}

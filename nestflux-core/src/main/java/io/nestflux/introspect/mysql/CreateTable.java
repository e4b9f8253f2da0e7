package io.nestflux.introspect.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Partitioning;
import io.nestflux.catalog.Period;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What only {@code SHOW CREATE TABLE} tells: the options of an index, a binary default, an expression with characters
 * outside of Unicode's basic plane, a period. The server prints one column, key or constraint a line, and escapes line
 * breaks inside.
 */
final class CreateTable {

    private static final Pattern KEY =
            Pattern.compile("(?:(?:PRIMARY|UNIQUE|FULLTEXT|SPATIAL|VECTOR) )?KEY (?=[`(])(.*)", Pattern.DOTALL);
    private static final Pattern WITHOUT_OVERLAPS = Pattern.compile(",(`(?:[^`]|``)+`) WITHOUT OVERLAPS\\)");
    private static final Pattern PARSER = Pattern.compile("WITH PARSER (`[^`]+`)");
    private static final Pattern KEY_BLOCK_SIZE = Pattern.compile("KEY_BLOCK_SIZE=(\\d+)");
    /** An option that MariaDB's engines add to indexes: {@code `distance`='cosine'}. */
    private static final Pattern ENGINE_OPTION = Pattern.compile("`(\\w+)`=('[^']*'|\\w+)");
    /** What may follow a default in a column's line. */
    private static final Pattern AFTER_DEFAULT =
            Pattern.compile(" (?:ON UPDATE |COMMENT '|CHECK \\(|INVISIBLE\\b|COMPRESSED\\b|/\\*)");

    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, String> constraints = new LinkedHashMap<>();
    private final String tail;
    private final List<Period> periods = new ArrayList<>();

    CreateTable(String sql) {
        // line breaks inside of texts are escaped, so this is where the list of columns and keys ends
        int end = sql.indexOf("\n) ");
        sql.substring(0, end)
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(CreateTable::entry)
                .forEach(this::add);
        int behindOptions = sql.indexOf('\n', end + 1);
        this.tail = behindOptions < 0 ? "" : sql.substring(behindOptions);
    }

    /** How the table is partitioned. */
    Optional<Partitioning> partitioning() {
        return tail.contains("PARTITION BY ") ? Optional.of(PartitionText.read(tail)) : Optional.empty();
    }

    private static String entry(String line) {
        String entry = line.strip();
        return entry.endsWith(",") ? entry.substring(0, entry.length() - 1) : entry;
    }

    private void add(String entry) {
        Matcher key = KEY.matcher(entry);
        if (entry.startsWith("`")) {
            put(columns, entry);
        } else if (entry.startsWith("CONSTRAINT `")) {
            put(constraints, entry.substring("CONSTRAINT ".length()));
        } else if (entry.startsWith("PERIOD FOR ")) {
            addPeriod(entry.substring("PERIOD FOR ".length()));
        } else if (key.matches()) {
            put(keys, key.group(1).startsWith("(") ? "`PRIMARY` " + key.group(1) : key.group(1));
        }
    }

    private static void put(Map<String, String> entries, String entry) {
        int end = PrintedSql.afterQuoted(entry, 0);
        entries.put(MySqlNames.unquoted(entry.substring(0, end)), entry.substring(end));
    }

    private void addPeriod(String entry) {
        if (entry.startsWith("`")) {
            int end = PrintedSql.afterQuoted(entry, 0);
            List<String> columns = PrintedSql.identifiers(entry.substring(end));
            periods.add(new Period(MySqlNames.unquoted(entry.substring(0, end)), columns.get(0), columns.get(1)));
        }
    }

    /** The table's application-time periods (MariaDB). */
    List<Period> periods() {
        return List.copyOf(periods);
    }

    /** The period that does not overlap in a key (MariaDB). */
    Optional<String> withoutOverlaps(String key) {
        Matcher found = WITHOUT_OVERLAPS.matcher(keys.getOrDefault(key, ""));
        return found.find() ? Optional.of(MySqlNames.unquoted(found.group(1))) : Optional.empty();
    }

    /** A column's default, as SQL. */
    Optional<String> columnDefault(String column) {
        String rest = columns.getOrDefault(column, "");
        int begin = behind(rest, " DEFAULT ");
        if (begin < 0) {
            return Optional.empty();
        }
        int end = begin;
        while (end < rest.length()
                && !AFTER_DEFAULT.matcher(rest).region(end, rest.length()).lookingAt()) {
            end = PrintedSql.next(rest, end);
        }
        return Optional.of(rest.substring(begin, end));
    }

    /** The expression of a generated column, in its parentheses. */
    Optional<String> generation(String column) {
        return parentheses(columns.getOrDefault(column, ""), " GENERATED ALWAYS AS ");
    }

    /** A column's own check, in its parentheses. */
    Optional<String> columnCheck(String column) {
        return parentheses(columns.getOrDefault(column, ""), " CHECK ");
    }

    /** A check constraint's condition, in its parentheses. */
    Optional<String> check(String name) {
        return parentheses(constraints.getOrDefault(name, ""), " CHECK ");
    }

    /** An index's or primary key's options. */
    Options indexOptions(String index) {
        String rest = keys.getOrDefault(index, "");
        int parts = rest.indexOf('(');
        if (parts < 0) {
            return Options.NONE;
        }
        String tail = withoutTexts(rest.substring(PrintedSql.afterParentheses(rest, parts)));
        Options options = Options.NONE;
        Matcher parser = PARSER.matcher(tail);
        if (parser.find()) {
            options = options.with(MySqlOption.PARSER, MySqlNames.unquoted(parser.group(1)));
        }
        Matcher size = KEY_BLOCK_SIZE.matcher(tail);
        if (size.find()) {
            options = options.with(MySqlOption.KEY_BLOCK_SIZE, Long.valueOf(size.group(1)));
        }
        Matcher option = ENGINE_OPTION.matcher(tail);
        while (option.find()) {
            options = options.with(MySqlOption.with(option.group(1).toLowerCase(Locale.ROOT)), option.group(2));
        }
        return options;
    }

    /** The tail of a key without its comment, which may say anything. */
    private static String withoutTexts(String tail) {
        int comment = behind(tail, " COMMENT ");
        return comment < 0 ? tail : tail.substring(0, comment) + tail.substring(PrintedSql.afterQuoted(tail, comment));
    }

    private static Optional<String> parentheses(String entry, String keyword) {
        int begin = behind(entry, keyword);
        return begin < 0
                ? Optional.empty()
                : Optional.of(entry.substring(begin, PrintedSql.afterParentheses(entry, begin)));
    }

    /** The position behind a keyword that is neither quoted nor in parentheses; negative if there is none. */
    private static int behind(String entry, String keyword) {
        for (int i = 0; i < entry.length(); i = PrintedSql.next(entry, i)) {
            if (entry.startsWith(keyword, i)) {
                return i + keyword.length();
            }
        }
        return -1;
    }
}

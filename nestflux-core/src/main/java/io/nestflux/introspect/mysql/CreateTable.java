package io.nestflux.introspect.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Partitioning;
import io.nestflux.catalog.Period;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What only {@code SHOW CREATE TABLE} tells: the options of an index, a binary default, an expression with characters
 * outside of Unicode's basic plane, a period. In the first parentheses stand columns, keys and constraints; behind
 * them, on a line, the table's options, and on further lines how it is partitioned.
 */
final class CreateTable {

    private static final Set<String> KINDS_OF_KEYS = Set.of("PRIMARY", "UNIQUE", "FULLTEXT", "SPATIAL", "VECTOR");

    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, String> constraints = new LinkedHashMap<>();
    private final String tail;
    private final List<Period> periods = new ArrayList<>();

    CreateTable(String sql) {
        SqlText statement = PrintedSql.of(sql);
        int open = statement.find(0, token -> token.is("("));
        int behind = statement.next(open);
        statement.part(open + 1, behind - 1).parts(token -> token.is(",")).forEach(this::add);
        this.tail = statement.from(statement.find(behind, CreateTable::breaksLine));
    }

    private static boolean breaksLine(Token token) {
        return token.kind() == SqlLexer.Kind.BLANK && token.text().indexOf('\n') >= 0;
    }

    /** How the table is partitioned. */
    Optional<Partitioning> partitioning() {
        return tail.contains("PARTITION BY ") ? Optional.of(PartitionText.read(tail)) : Optional.empty();
    }

    private void add(SqlText entry) {
        int key =
                entry.get(0).is("KEY") ? 0 : KINDS_OF_KEYS.contains(entry.get(0).word()) ? 2 : -1;
        if (isQuoted(entry.get(0))) {
            put(columns, entry, 0);
        } else if (entry.get(0).is("CONSTRAINT") && isQuoted(entry.get(2))) {
            put(constraints, entry, 2);
        } else if (entry.isAt(0, "PERIOD", "FOR")) {
            addPeriod(entry, 4);
        } else if (key >= 0 && entry.get(key).is("KEY")) {
            if (isQuoted(entry.get(key + 2))) {
                put(keys, entry, key + 2);
            } else {
                keys.put("PRIMARY", entry.from(key + 1));
            }
        }
    }

    private static boolean isQuoted(Token token) {
        return token.kind() == SqlLexer.Kind.QUOTED;
    }

    private static void put(Map<String, String> entries, SqlText entry, int name) {
        entries.put(entry.get(name).content(), entry.from(name + 1));
    }

    private void addPeriod(SqlText entry, int name) {
        if (isQuoted(entry.get(name))) {
            List<String> columns = PrintedSql.identifiers(entry.from(name + 1));
            periods.add(new Period(entry.get(name).content(), columns.get(0), columns.get(1)));
        }
    }

    /** What stands behind a name; read again when it is asked for, for texts are smaller than their tokens. */
    private static SqlText entry(Map<String, String> entries, String name) {
        return PrintedSql.of(entries.getOrDefault(name, "").strip());
    }

    /** The table's application-time periods (MariaDB). */
    List<Period> periods() {
        return List.copyOf(periods);
    }

    /** The period that does not overlap in a key (MariaDB). */
    Optional<String> withoutOverlaps(String key) {
        SqlText text = entry(keys, key);
        for (int i = 0; i < text.size(); i++) {
            if (isQuoted(text.get(i)) && text.isAt(i + 1, "WITHOUT", "OVERLAPS", ")")) {
                return Optional.of(text.get(i).content());
            }
        }
        return Optional.empty();
    }

    /** A column's default, as SQL. */
    Optional<String> columnDefault(String column) {
        SqlText text = entry(columns, column);
        int begin = behind(text, "DEFAULT");
        int end = begin;
        while (end < text.size() && !isBehindDefault(text, end)) {
            end = text.next(end);
        }
        return begin < text.size() ? Optional.of(text.between(begin, end).strip()) : Optional.empty();
    }

    private static boolean isBehindDefault(SqlText text, int place) {
        Token token = text.get(place);
        return switch (token.word()) {
            case "ON" -> text.isAt(place, "ON", "UPDATE");
            case "COMMENT" -> text.get(text.significant(place + 1)).kind() == SqlLexer.Kind.STRING;
            case "CHECK" -> text.isAt(place, "CHECK", "(");
            case "INVISIBLE", "COMPRESSED" -> true;
            default -> token.text().startsWith("/*");
        };
    }

    /** The expression of a generated column, in its parentheses. */
    Optional<String> generation(String column) {
        return parentheses(entry(columns, column), "GENERATED", "ALWAYS", "AS");
    }

    /** A column's own check, in its parentheses. */
    Optional<String> columnCheck(String column) {
        return parentheses(entry(columns, column), "CHECK");
    }

    /** A check constraint's condition, in its parentheses. */
    Optional<String> check(String name) {
        return parentheses(entry(constraints, name), "CHECK");
    }

    /** An index's or primary key's options. */
    Options indexOptions(String index) {
        SqlText key = entry(keys, index);
        Options options = Options.NONE;
        int open = key.find(0, token -> token.is("("));
        for (int i = key.next(open); i < key.size(); i++) {
            Token value = key.get(i + 2);
            if (key.get(i).is("PARSER") && isQuoted(value)) {
                options = options.with(MySqlOption.PARSER, value.content());
            } else if (key.get(i).is("KEY_BLOCK_SIZE") && key.get(i + 1).is("=")) {
                options = options.with(MySqlOption.KEY_BLOCK_SIZE, Long.valueOf(value.text()));
            } else if (isQuoted(key.get(i)) && key.get(i + 1).is("=")) {
                // an option that MariaDB's engines add to indexes: `distance`='cosine'
                options = options.with(MySqlOption.with(key.get(i).content().toLowerCase(Locale.ROOT)), value.text());
            }
        }
        return options;
    }

    private static Optional<String> parentheses(SqlText entry, String... keywords) {
        int begin = entry.significant(behind(entry, keywords));
        return begin < entry.size() ? Optional.of(entry.between(begin, entry.next(begin))) : Optional.empty();
    }

    /**
     * The place behind words that are not in parentheses, and the blank behind them; the last place if there are none.
     */
    private static int behind(SqlText entry, String... keywords) {
        Predicate<Token> first = token -> token.word().equals(keywords[0]);
        for (int at = entry.find(0, first); at < entry.size(); at = entry.find(at + 1, first)) {
            int behind = entry.behind(at, keywords);
            if (behind >= 0) {
                return entry.significant(behind);
            }
        }
        return entry.size();
    }
}

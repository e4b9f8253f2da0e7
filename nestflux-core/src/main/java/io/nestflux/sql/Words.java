package io.nestflux.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The first tokens of a statement, enough to see what it does: words in upper case, symbols as they are, and a stand-in
 * for each quoted name, string and number, which are never keywords.
 */
public record Words(List<String> tokens) {

    /** What other statements do does not depend on their later words, of which there may be millions. */
    private static final Set<String> NEED_MORE = Set.of(
            "ALTER",
            "BEGIN",
            "CLUSTER",
            "CREATE",
            "DISCARD",
            "DROP",
            "LOCK",
            "PREPARE",
            "REINDEX",
            "REPACK",
            "ROLLBACK",
            "SET",
            "START",
            "UNLOCK");

    private static final String VALUE = "'";

    public Words {
        tokens = List.copyOf(tokens);
    }

    public static Words of(String sql, Dialect dialect) {
        Words verb = first(1, sql, dialect);
        return NEED_MORE.contains(verb.at(0)) ? first(dialect == Dialect.POSTGRESQL ? 400 : 8, sql, dialect) : verb;
    }

    /** So many of them, whatever the statement is. */
    public static Words first(int count, String sql, Dialect dialect) {
        SqlLexer lexer = StatementSettings.behind(sql, dialect, QuoteMode.of(dialect));
        List<String> tokens = new ArrayList<>();
        for (SqlLexer.Kind kind = lexer.next();
                kind != SqlLexer.Kind.END && tokens.size() < count;
                kind = lexer.next()) {
            if (kind == SqlLexer.Kind.WORD) {
                tokens.add(lexer.word());
            } else if (kind == SqlLexer.Kind.SYMBOL || kind == SqlLexer.Kind.NUMBER) {
                tokens.add(lexer.text());
            } else if (kind.isSignificant()) {
                tokens.add(VALUE);
            }
        }
        return new Words(tokens);
    }

    /** The token at a place, or nothing beyond the end. */
    public String at(int index) {
        return index < tokens.size() ? tokens.get(index) : "";
    }

    public boolean begin(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!at(i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether these come one after the other somewhere outside of parentheses. */
    public boolean have(String... words) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += at(i).equals("(") ? 1 : at(i).equals(")") ? -1 : 0;
            if (depth == 0
                    && tokens.size() >= i + words.length
                    && tokens.subList(i, i + words.length).equals(List.of(words))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a variable is set, among the first words. */
    public boolean assigns(String variable) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (at(i).equals(variable) && (at(i + 1).equals("=") || at(i + 1).equals(":"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an option is named inside of parentheses and not switched off: {@code (CONCURRENTLY)}. */
    public boolean haveOption(String option) {
        return optionIs(option, false);
    }

    /** Whether an option is switched off inside of parentheses: {@code (create_slot = false)}. */
    public boolean haveOptionOff(String option) {
        return optionIs(option, true);
    }

    private boolean optionIs(String option, boolean off) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += at(i).equals("(") ? 1 : at(i).equals(")") ? -1 : 0;
            if (depth == 1 && at(i).equals(option) && Set.of("(", ",").contains(at(i - 1))) {
                String value = at(i + 1).equals("=") ? at(i + 2) : at(i + 1);
                return off == Set.of("FALSE", "OFF", "0").contains(value);
            }
        }
        return false;
    }
}

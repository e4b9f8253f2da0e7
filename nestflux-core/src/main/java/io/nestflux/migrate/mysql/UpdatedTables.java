package io.nestflux.migrate.mysql;

import io.nestflux.sql.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables whose rows an UPDATE of MySQL or MariaDB changes: {@code UPDATE a JOIN b ON … SET a.x = b.x} only reads
 * the other. Where its columns do not say whose they are, it may be all that it names.
 *
 * @param tokens those of the statement that count
 */
record UpdatedTables(List<Token> tokens) {

    private static final Set<String> BEFORE_A_TABLE = Set.of("UPDATE", "LOW_PRIORITY", "IGNORE", "JOIN");

    Set<String> names() {
        int set = next("SET", 0);
        List<Token> from = tokens.subList(0, Math.min(set, tokens.size()));
        Set<String> all = from.stream()
                .filter(Token::isName)
                .filter(token -> !BEFORE_A_TABLE.contains(token.word()))
                .map(token -> MySqlTableUse.lower(token.content()))
                .collect(Collectors.toSet());
        Set<String> found = new HashSet<>();
        for (int item = set + 1; item < tokens.size(); item = next(",", item) + 1) {
            boolean says = item + 3 < tokens.size()
                    && tokens.get(item).isName()
                    && tokens.get(item + 1).is(".")
                    && tokens.get(item + 3).is("=");
            boolean one =
                    from.stream().noneMatch(token -> token.is(",") || token.is("JOIN") || token.is("STRAIGHT_JOIN"));
            if (!says && !one) {
                return all;
            }
            found.add(
                    one
                            ? first(from)
                            : table(from, MySqlTableUse.lower(tokens.get(item).content())));
        }
        return found.isEmpty() || found.contains("") ? all : found;
    }

    /** What is not found is at the end. */
    private int next(String word, int from) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0 && tokens.get(i).is(word)) {
                return i;
            }
        }
        return tokens.size();
    }

    /** The only one; empty if its database is named, too. */
    private static String first(List<Token> from) {
        int at = 0;
        while (at < from.size() && BEFORE_A_TABLE.contains(from.get(at).word())) {
            at++;
        }
        boolean qualified = at + 1 < from.size() && from.get(at + 1).is(".");
        return at >= from.size() || qualified
                ? ""
                : MySqlTableUse.lower(from.get(at).content());
    }

    /** Whose name, or other name, that is. */
    private static String table(List<Token> from, String name) {
        for (int i = 2; i < from.size(); i++) {
            boolean isIt = from.get(i).isName()
                    && MySqlTableUse.lower(from.get(i).content()).equals(name)
                    && (i + 1 == from.size() || !from.get(i + 1).is("."));
            int before = from.get(i - 1).is("AS") ? i - 2 : i - 1;
            if (isIt
                    && from.get(before).isName()
                    && !BEFORE_A_TABLE.contains(from.get(before).word())) {
                return MySqlTableUse.lower(from.get(before).content());
            }
        }
        return name;
    }
}

package io.nestflux.migrate;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.Lexers;
import io.nestflux.sql.QuoteMode;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What may be a literal in a statement. Where secrets are at stake it does not matter whose statement it is and what
 * the session was set to: what is a literal to any server in any mode counts as one, in comments as well.
 */
final class Literals {

    /** Comments in comments. */
    private static final int DEEPEST = 4;

    private final Map<Integer, Integer> ends = new TreeMap<>();
    private final Set<String> contents = new LinkedHashSet<>();

    private Literals() {}

    static Literals in(String sql) {
        Literals literals = new Literals();
        for (Dialect dialect : List.of(Dialect.POSTGRESQL, Dialect.MYSQL)) {
            boolean ansi = dialect == Dialect.POSTGRESQL;
            literals.read(sql, 0, dialect, new QuoteMode(false, ansi), 0);
            // a backslash means the same to all where there is none
            if (sql.indexOf('\\') >= 0) {
                literals.read(sql, 0, dialect, new QuoteMode(true, ansi), 0);
            }
        }
        return literals;
    }

    private void read(String sql, int offset, Dialect dialect, QuoteMode mode, int depth) {
        SqlLexer lexer = Lexers.of(sql, dialect, mode);
        for (SqlLexer.Kind kind = lexer.next(); kind != SqlLexer.Kind.END; kind = lexer.next()) {
            if (kind == SqlLexer.Kind.STRING) {
                Token token = lexer.token();
                ends.merge(offset + token.start(), offset + token.end(), Math::max);
                contents.add(token.text());
                contents.add(token.content());
            } else if (depth < DEEPEST && (kind == SqlLexer.Kind.LINE_COMMENT || kind == SqlLexer.Kind.BLOCK_COMMENT)) {
                read(lexer.text().substring(1), offset + lexer.start() + 1, dialect, mode, depth + 1);
            }
        }
    }

    /** What stands between the quotes, as written and as meant. */
    Set<String> contents() {
        return contents;
    }

    /** The statement with each of them, or what overlaps, replaced. */
    String replaced(String sql, String replacement) {
        List<int[]> spans = new ArrayList<>();
        ends.forEach((start, end) -> {
            int[] last = spans.isEmpty() ? new int[] {0, 0} : spans.get(spans.size() - 1);
            if (!spans.isEmpty() && start < last[1]) {
                last[1] = Math.max(last[1], end);
            } else {
                spans.add(new int[] {start, end});
            }
        });
        StringBuilder replaced = new StringBuilder();
        int copied = 0;
        for (int[] span : spans) {
            replaced.append(sql, copied, span[0]).append(replacement);
            copied = span[1];
        }
        return replaced.append(sql, copied, sql.length()).toString();
    }
}

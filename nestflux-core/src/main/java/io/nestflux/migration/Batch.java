package io.nestflux.migration;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.Lexers;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.QuoteMode;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a comment before a statement asks for: {@code -- nestflux:batch blog.post(id) 5000 pause=100ms} has the UPDATE
 * or DELETE behind it run in batches of so many rows along a key, each of them committed before the next.
 *
 * @param table the table, as the statement names it
 * @param key the columns of the key, in its order
 * @param size how many rows of the table are looked at in one batch at most
 * @param pause how long to wait between two batches
 */
public record Batch(ObjectName table, List<String> key, int size, Duration pause) {

    /** The words that the comment begins with. */
    public static final String DIRECTIVE = "nestflux:batch";

    private static final int LARGEST = 1_000_000;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private static final String PAUSE = "pause=";

    private static final String FORM =
            "write: -- nestflux:batch blog.post(id) 5000, or with a pause: -- nestflux:batch blog.post(id) 5000"
                    + " pause=100ms";

    /** Copies the list. */
    public Batch {
        key = List.copyOf(key);
    }

    /**
     * What a comment says behind the directive's name.
     *
     * @throws NestFluxException {@code NF-560} if it is not understood
     */
    static Batch of(String text, int line, SqlLexer in, Dialect dialect) {
        QuoteMode mode = in.mode();
        Token close = Lexers.tokens(text, dialect, mode).stream()
                .filter(token -> token.is(")"))
                .findFirst()
                .orElseThrow(() -> refused(in, line, "no key stands behind the table", FORM));
        SqlTokens tokens = SqlTokens.of(text.substring(0, close.end()), dialect, mode);
        ObjectName table = tokens.name();
        List<String> key = new ArrayList<>();
        boolean more = tokens.take("(");
        while (more && tokens.peek().isName()) {
            key.add(tokens.part());
            more = tokens.take(",");
        }
        if (key.isEmpty() || more || !tokens.take(")") || !tokens.isEnd()) {
            throw refused(
                    in,
                    line,
                    "\"" + text.substring(0, close.end()) + "\" is no table with the columns of its key",
                    FORM);
        }
        if (key.stream().map(it -> folded(it, dialect)).distinct().count() < key.size()) {
            throw refused(in, line, "the key names a column twice", "write each column of the key once");
        }
        return numbers(table, key, text.substring(close.end()).strip(), line, in);
    }

    private static Batch numbers(ObjectName table, List<String> key, String text, int line, SqlLexer in) {
        int digits = 0;
        while (digits < text.length() && SqlLexer.isDigit(text.charAt(digits))) {
            digits++;
        }
        String rest = text.substring(digits).strip();
        boolean isSize = digits > 0
                && digits <= String.valueOf(LARGEST).length()
                && Integer.parseInt(text.substring(0, digits)) > 0
                && Integer.parseInt(text.substring(0, digits)) <= LARGEST;
        if (!isSize || digits < text.length() && !SqlLexer.isBlank(text.charAt(digits))) {
            throw refused(in, line, "\"" + text + "\" does not begin with a number of rows from 1 to " + LARGEST, FORM);
        }
        if (!rest.isEmpty() && !rest.startsWith(PAUSE)) {
            throw refused(in, line, "\"" + rest + "\" is not understood behind the number of rows", FORM);
        }
        Duration pause = rest.isEmpty() ? Duration.ZERO : Directives.time(rest.substring(PAUSE.length()), line, in);
        if (pause.compareTo(LONGEST_PAUSE) > 0) {
            throw refused(in, line, "a pause of \"" + rest + "\" is longer than an hour", "write a shorter one");
        }
        return new Batch(table, key, Integer.parseInt(text.substring(0, digits)), pause);
    }

    /** What a comment says behind the directive's name; empty if it is another comment. */
    static Optional<String> said(String comment) {
        String content = Directives.content(comment);
        if (!content.startsWith(DIRECTIVE)) {
            return Optional.empty();
        }
        String rest = content.substring(DIRECTIVE.length());
        return rest.isEmpty() || SqlLexer.isBlank(rest.charAt(0)) ? Optional.of(rest.strip()) : Optional.empty();
    }

    /** Whether two names of columns are the same to the server. */
    static boolean same(String one, String other, Dialect dialect) {
        return folded(one, dialect).equals(folded(other, dialect));
    }

    private static String folded(String column, Dialect dialect) {
        return dialect.foldsColumns() ? column.toLowerCase(Locale.ROOT) : column;
    }

    static NestFluxException refused(SqlLexer in, int line, String problem, String... hints) {
        return in.refusal(ErrorCode.BATCH_REFUSED, line, problem, hints);
    }
}

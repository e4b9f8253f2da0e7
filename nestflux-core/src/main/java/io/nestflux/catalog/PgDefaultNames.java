package io.nestflux.catalog;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The names that PostgreSQL gives to what has none, so that a schema written by hand in SQL and one written in Java
 * come to the same names. After {@code makeObjectName}, {@code ChooseRelationName} and {@code ChooseIndexColumnNames}
 * in the server's {@code src/backend/commands/indexcmds.c}.
 */
public final class PgDefaultNames {

    private static final Map<Kind, String> ENDINGS = Map.of(
            Kind.PRIMARY_KEY, "pkey",
            Kind.UNIQUE, "key",
            Kind.EXCLUSION, "excl",
            Kind.INDEX, "idx",
            Kind.FOREIGN_KEY, "fkey",
            Kind.CHECK, "check",
            Kind.SEQUENCE, "seq");

    private PgDefaultNames() {}

    /**
     * The name of a part of a table, or of the sequence behind a column.
     *
     * @param attempt how many names before this one were taken already
     */
    public static String name(Kind kind, String table, List<IndexPart> parts, int attempt) {
        String number = attempt == 0 ? "" : String.valueOf(attempt);
        String middle = kind == Kind.PRIMARY_KEY ? "" : columns(parts);
        return PgObjectName.of(table, middle, Objects.requireNonNull(ENDINGS.get(kind), kind::label) + number);
    }

    private static String columns(List<IndexPart> parts) {
        List<String> names = new ArrayList<>();
        for (IndexPart part : parts) {
            String original = part.expression() ? figured(part.text()) : part.text();
            String name = original;
            for (int i = 1; names.contains(name); i++) {
                String number = String.valueOf(i);
                name = PgObjectName.cut(original, PgObjectName.LIMIT - number.length()) + number;
            }
            names.add(name);
        }
        return String.join("_", names);
    }

    /** {@code FigureIndexColname}, as far as one can tell without a parser: a call is named after its function. */
    private static String figured(String expression) {
        SqlTokens tokens = SqlTokens.of(expression, Dialect.POSTGRESQL);
        Token function = tokens.next();
        if (function.isName() && tokens.take(".")) {
            function = tokens.next();
        }
        boolean isCall = function.kind() == SqlLexer.Kind.WORD && tokens.at("(");
        return isCall && closesAtEnd(tokens) ? function.text().toLowerCase(Locale.ROOT) : "expr";
    }

    private static boolean closesAtEnd(SqlTokens tokens) {
        int depth = 0;
        do {
            Token token = tokens.next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        } while (depth > 0 && !tokens.isEnd());
        return depth == 0 && tokens.isEnd();
    }
}

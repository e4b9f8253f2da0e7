package io.nestflux.table.postgres;

import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.PgObjectName;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The names that PostgreSQL gives to what has none, so that a schema written by hand in SQL and one written in Java
 * come to the same names. After {@code makeObjectName}, {@code ChooseRelationName} and {@code ChooseIndexColumnNames}
 * in the server's {@code src/backend/commands/indexcmds.c}.
 */
final class PgDefaultNames {

    private PgDefaultNames() {}

    static String name(Kind kind, String table, List<IndexPart> parts, int attempt) {
        String number = attempt == 0 ? "" : String.valueOf(attempt);
        return switch (kind) {
            case PRIMARY_KEY -> PgObjectName.of(table, "", "pkey" + number);
            case UNIQUE -> PgObjectName.of(table, columns(parts), "key" + number);
            case EXCLUSION -> PgObjectName.of(table, columns(parts), "excl" + number);
            case INDEX -> PgObjectName.of(table, columns(parts), "idx" + number);
            case FOREIGN_KEY -> PgObjectName.of(table, columns(parts), "fkey" + number);
            case CHECK -> PgObjectName.of(table, columns(parts), "check" + number);
            case SEQUENCE -> PgObjectName.of(table, columns(parts), "seq" + number);
            case SCHEMA,
                    EXTENSION,
                    COLLATION,
                    ENUM_TYPE,
                    DOMAIN,
                    COMPOSITE_TYPE,
                    RANGE_TYPE,
                    TABLE,
                    INHERITANCE,
                    COLUMN,
                    PERIOD,
                    SYSTEM_VERSIONING,
                    PARTITIONING,
                    FUNCTION,
                    PROCEDURE,
                    AGGREGATE,
                    VIEW,
                    MATERIALIZED_VIEW,
                    STATISTICS,
                    RULE,
                    TRIGGER,
                    POLICY,
                    EVENT,
                    GRANT,
                    DEFAULT_PRIVILEGES ->
                throw new IllegalArgumentException("nothing names a " + kind.label() + " but its user");
        };
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

package io.nestflux.catalog;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Finds the columns that an expression reads, for the default name of its check: PostgreSQL puts the column's name in
 * when there is just one. Enough for a name, not a parser.
 */
public final class ExpressionColumns {

    private ExpressionColumns() {}

    /**
     * The columns, of those given, that the expression reads.
     *
     * @param folded a column's name as the server compares it with others
     */
    public static Set<String> in(
            String expression, List<String> columns, Dialect dialect, UnaryOperator<String> folded) {
        Set<String> found = new LinkedHashSet<>();
        SqlTokens tokens = SqlTokens.of(expression, dialect);
        while (!tokens.isEnd()) {
            if (tokens.take(":", ":")) {
                tokens.skip();
                continue;
            }
            Token token = tokens.next();
            boolean leads = tokens.at("(") || tokens.at(".");
            if (token.kind() == SqlLexer.Kind.QUOTED || token.kind() == SqlLexer.Kind.WORD && !leads) {
                String name = folded.apply(name(token));
                columns.stream()
                        .filter(column -> folded.apply(column).equals(name))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String name(Token token) {
        return token.kind() == SqlLexer.Kind.WORD ? token.text().toLowerCase(Locale.ROOT) : token.content();
    }
}

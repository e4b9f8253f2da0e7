package io.nestflux.plan.postgres.types;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlTokens;
import java.util.Optional;

/** What a type has in parentheses: {@code (10)}, {@code (10,2)}. */
record PgLength(int digits, int scale) {

    static Optional<PgLength> of(String type) {
        if (type.indexOf('(') < 0) {
            return Optional.empty();
        }
        SqlTokens tokens = SqlTokens.of(type, Dialect.POSTGRESQL);
        tokens.takeThrough("(");
        if (tokens.peek().kind() != SqlLexer.Kind.NUMBER) {
            return Optional.empty();
        }
        int digits = Integer.parseInt(tokens.next().text());
        boolean hasScale = tokens.take(",");
        String sign = tokens.take("-") ? "-" : "";
        return Optional.of(new PgLength(
                digits, hasScale ? Integer.parseInt(sign + tokens.next().text()) : 0));
    }

    /** Whether it has fewer digits before the point. */
    boolean isNarrowerThan(PgLength other) {
        return digits - scale < other.digits - other.scale;
    }
}

package io.nestflux.plan.postgres.types;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.Lexers;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.postgres.PgNames;
import java.util.stream.Collectors;

/** Names of types as {@code format_type} prints them: quoted only where they must be. */
public final class PgTypeNames {

    private PgTypeNames() {}

    public static String printed(QualifiedName type) {
        return printed(type.schema()) + "." + printed(type.name());
    }

    /** The text without quotes that are there for a keyword only, so that two ways to print a name are one. */
    static String normal(String text) {
        return text.indexOf('"') < 0
                ? text
                : Lexers.tokens(text, Dialect.POSTGRESQL).stream()
                        .map(token -> token.kind() == SqlLexer.Kind.QUOTED && PgNames.isPlain(token.content())
                                ? token.content()
                                : token.text())
                        .collect(Collectors.joining());
    }

    private static String printed(String identifier) {
        return PgNames.isPlain(identifier) ? identifier : PgNames.quote(identifier);
    }
}

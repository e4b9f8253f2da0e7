package io.nestflux.plan.postgres.types;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.sql.postgres.PgNames;
import java.util.regex.Pattern;

/** Names of types as {@code format_type} prints them: quoted only where they must be. */
public final class PgTypeNames {

    private static final Pattern NEEDLESS_QUOTES = Pattern.compile("\"([a-z_][a-z0-9_$]*)\"");

    private PgTypeNames() {}

    public static String printed(QualifiedName type) {
        return printed(type.schema()) + "." + printed(type.name());
    }

    /** The text without quotes that are there for a keyword only, so that two ways to print a name are one. */
    static String normal(String text) {
        return NEEDLESS_QUOTES.matcher(text).replaceAll("$1");
    }

    private static String printed(String identifier) {
        return PgNames.isPlain(identifier) ? identifier : PgNames.quote(identifier);
    }
}

package io.nestflux.plan.postgres;

import io.nestflux.catalog.QualifiedName;
import java.util.regex.Pattern;

/** Names of types as {@code format_type} prints them: quoted only where they must be. */
final class PgTypeNames {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

    private PgTypeNames() {}

    static String printed(QualifiedName type) {
        return printed(type.schema()) + "." + printed(type.name());
    }

    private static String printed(String identifier) {
        return PLAIN.matcher(identifier).matches() ? identifier : PgNames.quote(identifier);
    }
}

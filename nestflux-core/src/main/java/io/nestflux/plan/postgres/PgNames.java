package io.nestflux.plan.postgres;

import io.nestflux.catalog.QualifiedName;
import java.util.Collection;
import java.util.stream.Collectors;

/** The one place where identifiers and literals of PostgreSQL are quoted. */
public final class PgNames {

    private PgNames() {}

    /** An identifier, always quoted: no word is reserved then, and no letter folded. */
    public static String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** A name with its schema. */
    public static String quote(QualifiedName name) {
        return name.schema().isEmpty() ? quote(name.name()) : quote(name.schema()) + "." + quote(name.name());
    }

    /** Several identifiers between commas. */
    public static String quoteAll(Collection<String> identifiers) {
        return identifiers.stream().map(PgNames::quote).collect(Collectors.joining(", "));
    }

    /** A string literal that means the same whatever {@code standard_conforming_strings} says. */
    public static String literal(String text) {
        String doubled = text.replace("'", "''");
        return text.contains("\\") ? "E'" + doubled.replace("\\", "\\\\") + "'" : "'" + doubled + "'";
    }
}

package io.nestflux.sql.postgres;

import io.nestflux.sql.Qualified;
import java.util.Collection;
import java.util.stream.Collectors;

/** The one place where PostgreSQL's names get their quotes, and lose them. */
public final class PgNames {

    private PgNames() {}

    /** An identifier, always quoted: no word is reserved then, and no letter folded. */
    public static String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** A name with its schema. */
    public static String quote(Qualified name) {
        return name.schema().isEmpty() ? quote(name.name()) : quote(name.schema()) + "." + quote(name.name());
    }

    /** Several identifiers between commas. */
    public static String quoteAll(Collection<String> identifiers) {
        return identifiers.stream().map(PgNames::quote).collect(Collectors.joining(", "));
    }

    /** An identifier without the quotes that it may have; the letters of one without are left as they are. */
    public static String unquoted(String identifier) {
        return identifier.length() > 1 && identifier.charAt(0) == '"'
                ? identifier.substring(1, identifier.length() - 1).replace("\"\"", "\"")
                : identifier;
    }

    /** Whether the server takes an identifier for itself also without quotes, reserved words aside. */
    public static boolean isPlain(String identifier) {
        for (int i = 0; i < identifier.length(); i++) {
            char c = identifier.charAt(i);
            boolean begins = c >= 'a' && c <= 'z' || c == '_';
            if (!begins && (i == 0 || !(c >= '0' && c <= '9' || c == '$'))) {
                return false;
            }
        }
        return !identifier.isEmpty();
    }
}

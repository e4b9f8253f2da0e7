package io.nestflux.migration;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The other setting, beside {@link DateStyle}, on which PostgreSQL's driver closes its connection: it speaks UTF-8, and
 * so do files, whatever they say.
 */
final class ClientEncoding {

    /** How the names of all other encodings begin, without what is no letter or digit (manual, section 23.3.1). */
    private static final List<String> OTHERS = List.of(
            "ABC",
            "ALT",
            "BIG5",
            "EUC",
            "GB",
            "ISO8859",
            "JOHAB",
            "KOI8",
            "LATIN",
            "MSKANJI",
            "MULE",
            "SHIFT",
            "SJIS",
            "SQLASCII",
            "TCVN",
            "UHC",
            "VSCII",
            "WIN");

    private ClientEncoding() {}

    /** Whether a statement of PostgreSQL sets another one, as far as its text tells. */
    static boolean isLeftBy(String sql) {
        return SettingValues.any(sql, Set.of("client_encoding", "names"), ClientEncoding::isOther);
    }

    private static boolean isOther(String value) {
        StringBuilder name = new StringBuilder();
        value.toUpperCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(name::appendCodePoint);
        return OTHERS.stream().anyMatch(other -> name.toString().startsWith(other));
    }
}

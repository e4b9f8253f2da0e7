package io.nestflux.sql;

/**
 * What quotes mean to a server where that depends on settings.
 *
 * @param backslashes whether a backslash escapes in ordinary strings: on PostgreSQL with
 *     {@code standard_conforming_strings} off, on MySQL without {@code NO_BACKSLASH_ESCAPES} in its {@code sql_mode}
 * @param quotesNames whether double quotes enclose names and not strings: on PostgreSQL always, on MySQL with
 *     {@code ANSI_QUOTES}
 */
public record QuoteMode(boolean backslashes, boolean quotesNames) {

    /** What holds unless a server or a script says otherwise. */
    public static QuoteMode of(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> new QuoteMode(false, true);
            case MYSQL, MARIADB -> new QuoteMode(true, false);
        };
    }

    /** The same with backslashes that escape, or do not. */
    public QuoteMode withBackslashes(boolean escape) {
        return new QuoteMode(escape, quotesNames);
    }
}

package io.nestflux.introspect.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlModes;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlStyle;

/**
 * What views and programs take from the session that creates them. Where they have it from a session like the reading
 * one, it goes without saying.
 *
 * @param dialect the product
 * @param database the session's database
 * @param account its user, as {@code CURRENT_USER()} writes it
 * @param sqlMode its {@code sql_mode}
 */
record Creator(Dialect dialect, String database, String account, String sqlMode) {

    /** The account, unless it is the reading user's own: that is what becomes of a statement that names none. */
    Options withDefiner(Options options, Definer definer) {
        return definer.account().equals(account) ? options : options.with(MySqlOption.DEFINER, definer.quoted());
    }

    /** The {@code sql_mode}, unless it is the one in which a session like this creates all. */
    Options withMode(Options options, String mode) {
        return settable(mode).equals(MySqlStyle.mode(settable(sqlMode)))
                ? options
                : options.with(MySqlOption.SQL_MODE, settable(mode));
    }

    /** An event's time zone, unless it is the one in which all is created. */
    Options withZone(Options options, String zone) {
        return zone.equals(MySqlStyle.UTC) ? options : options.with(MySqlOption.TIME_ZONE, zone);
    }

    /** MySQL 8 keeps this mode in programs of older versions, and does not let it be set (manual, 7.1.11). */
    private String settable(String mode) {
        if (!MySqlFlavour.of(dialect).keepsRemovedModes()) {
            return mode;
        }
        return SqlModes.without(mode, "NO_AUTO_CREATE_USER");
    }
}

package io.nestflux.sql.postgres;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a session reads and prints what a text alone does not say: in which zone {@code '2026-01-01 00:00'} is, which of
 * its numbers is the month. A literal in a default, a bound or a check becomes a value under these settings, and a
 * value a text again; so wherever NestFlux reads or writes a schema they are the same, whatever the driver tells the
 * server of its JVM, and whatever server, database or role are set to.
 */
public final class PgStyle {

    /** By name, as {@code set_config} takes them (manual, section 20.11.2). */
    public static final Map<String, String> SETTINGS = settings();

    private PgStyle() {}

    private static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("DateStyle", "ISO, MDY");
        settings.put("IntervalStyle", "postgres");
        settings.put("TimeZone", "UTC");
        settings.put("extra_float_digits", "1");
        settings.put("bytea_output", "hex");
        return Collections.unmodifiableMap(settings);
    }

    /**
     * What sets them, as the list of a SELECT.
     *
     * @param local whether they are to last no longer than the transaction
     */
    public static String select(boolean local) {
        return select(SETTINGS, local);
    }

    /** The same for other settings. */
    public static String select(Map<String, String> settings, boolean local) {
        StringBuilder sql = new StringBuilder();
        settings.forEach((name, value) -> sql.append(sql.isEmpty() ? "" : ", ")
                .append("pg_catalog.set_config('")
                .append(name)
                .append("', ")
                .append(PgLiterals.text(value))
                .append(", ")
                .append(local)
                .append(')'));
        return sql.toString();
    }
}

package io.nestflux.sql.postgres;

/** What PostgreSQL can do since a certain major version, among those that NestFlux runs on. */
public enum PgFeature {
    /** {@code UNIQUE NULLS NOT DISTINCT}. */
    NULLS_NOT_DISTINCT(15),
    /** {@code ON DELETE SET NULL (column)}. */
    SET_COLUMNS(15),
    /** Databases and collations whose locale is ICU's in a column of its own. */
    ICU_LOCALES(15),
    /** The right to create in {@code public} is not everybody's. */
    CLOSED_PUBLIC_SCHEMA(15),
    /** Collations with rules of their own. */
    COLLATION_RULES(16),
    /** Locales of the server's own, in one column with ICU's. */
    BUILTIN_LOCALES(17),
    /** {@code NOT ENFORCED}. */
    UNENFORCED_CONSTRAINTS(18),
    /** {@code WITHOUT OVERLAPS} and {@code PERIOD}. */
    TEMPORAL_KEYS(18);

    /** The newest major version whose kinds of objects are all known. */
    public static final int NEWEST = 18;

    private final int since;

    PgFeature(int since) {
        this.since = since;
    }

    /** Whether a server of that major version has it. */
    public boolean isIn(int majorVersion) {
        return majorVersion >= since;
    }
}

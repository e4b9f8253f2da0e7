package io.nestflux.introspect.postgres;

import io.nestflux.introspect.Row;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a database may have none of at all. That is asked of all of them at once, as loosely as is cheap: what needs one
 * of them, and would find nothing, is then not asked. Most schemas have few kinds of objects.
 */
enum Presence {
    /** Of these there is one in nearly every schema, or finding out costs as much as the question. */
    LIKELY("(values (1)) likely"),
    VIEW("pg_class o where o.relkind in ('v', 'm') and o.relnamespace = any (:scope)"),
    SEQUENCE("pg_class o where o.relkind = 'S' and o.relnamespace = any (:scope)"),
    COMPOSITE_TYPE("pg_class o where o.relkind = 'c' and o.relnamespace = any (:scope)"),
    ENUM_TYPE("pg_type o where o.typtype = 'e' and o.typnamespace = any (:scope)"),
    DOMAIN("pg_type o where o.typtype = 'd' and o.typnamespace = any (:scope)"),
    RANGE_TYPE("pg_type o where o.typtype = 'r' and o.typnamespace = any (:scope)"),
    COLLATION("pg_collation o where o.collnamespace = any (:scope)"),
    ROUTINE("pg_proc o where o.pronamespace = any (:scope)"),
    STATISTICS("pg_statistic_ext o where o.stxnamespace = any (:scope)"),
    EXCLUSION("pg_constraint o where o.contype = 'x' and o.connamespace = any (:scope)"),
    // from here on in any schema
    INHERITANCE("pg_inherits"),
    RULE_OR_VIEW("pg_rewrite o where o.oid >= 16384"),
    POLICY("pg_policy"),
    TRIGGER("pg_trigger o where not o.tgisinternal or o.tgparentid <> 0"),
    DEFAULT_PRIVILEGES("pg_default_acl"),
    EXTENSION("pg_extension o where o.extname <> 'plpgsql'"),
    OTHER_KIND(OtherKinds.ANY),
    COLUMN_SETTING(
            "pg_attribute o where o.attnum > 0 and (coalesce(o.attstattarget, -1) <> -1 or o.attoptions is not null)"),
    UNLOGGED_SEQUENCE("pg_class o where o.relkind = 'S' and o.relpersistence = 'u'"),
    DEPENDENCE_ON_EXTENSION("pg_depend o where o.deptype = 'x'");

    private static final String SCOPE = "array(select n.oid from pg_namespace n where n.nspname = any (:schemas))";

    private final String source;

    Presence(String source) {
        this.source = source;
    }

    /**
     * The question about all of them, with the schemas: a row for each schema, and one without if there is none; each
     * with a column for each of these.
     */
    static String question() {
        return Arrays.stream(values())
                .map(each -> "exists (select from " + each.source.replace(":scope", SCOPE) + ") as " + each.column())
                .collect(Collectors.joining(
                        ",\n       ",
                        "select s.*, p.* from (select ",
                        ") p\nleft join (" + PgQueries.SCHEMAS + ") s on true"));
    }

    /** What the answer says. */
    static Set<Presence> in(Row answer) throws SQLException {
        Set<Presence> present = EnumSet.noneOf(Presence.class);
        for (Presence each : values()) {
            if (answer.flag(each.column())) {
                present.add(each);
            }
        }
        return present;
    }

    private String column() {
        return "has_" + name().toLowerCase(Locale.ROOT);
    }
}

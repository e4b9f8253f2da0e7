package io.nestflux.introspect.postgres;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The question about objects of kinds that came after what NestFlux knows. Which kinds those are, only the server can
 * tell: whatever depends on something stands in {@code pg_depend} with the system catalog that it is of, and
 * {@code pg_identify_object} names it (manual, sections 52.18 and 9.27).
 */
final class NewerKinds {

    /** All that PostgreSQL 14 to 18 have. */
    static final Set<String> KNOWN_CATALOGS = Set.of(
            "pg_am",
            "pg_amop",
            "pg_amproc",
            "pg_attrdef",
            "pg_auth_members",
            "pg_authid",
            "pg_cast",
            "pg_class",
            "pg_collation",
            "pg_constraint",
            "pg_conversion",
            "pg_database",
            "pg_default_acl",
            "pg_event_trigger",
            "pg_extension",
            "pg_foreign_data_wrapper",
            "pg_foreign_server",
            "pg_language",
            "pg_largeobject",
            "pg_namespace",
            "pg_opclass",
            "pg_operator",
            "pg_opfamily",
            "pg_parameter_acl",
            "pg_policy",
            "pg_proc",
            "pg_publication",
            "pg_publication_namespace",
            "pg_publication_rel",
            "pg_rewrite",
            "pg_statistic_ext",
            "pg_subscription",
            "pg_tablespace",
            "pg_transform",
            "pg_trigger",
            "pg_ts_config",
            "pg_ts_dict",
            "pg_ts_parser",
            "pg_ts_template",
            "pg_type",
            "pg_user_mapping");

    /** {@code pg_class.relkind}; the manual's section 52.11. */
    static final Set<String> KNOWN_RELATIONS = Set.of("r", "i", "S", "t", "v", "m", "c", "f", "p", "I");

    static final String UNMANAGED = query(KNOWN_CATALOGS, KNOWN_RELATIONS);

    private NewerKinds() {}

    static String query(Set<String> catalogs, Set<String> relations) {
        return """
                select i.type as kind, coalesce(i.schema, '') as schema, coalesce(i.name, i.identity) as name
                from (select distinct d.classid, d.objid
                      from pg_depend d
                        join pg_class k on k.oid = d.classid and k.relname not in (%s)
                      where d.objid >= 16384
                      union
                      select 'pg_class'::regclass, c.oid
                      from pg_class c
                      where c.oid >= 16384 and c.relkind not in (%s)) o
                  cross join lateral pg_identify_object(o.classid, o.objid, 0) i
                where (i.schema is null or i.schema = any (:schemas))
                  and not exists (select from pg_depend x
                                  where x.classid = o.classid and x.objid = o.objid and x.deptype in ('e', 'i'))""".formatted(list(catalogs), list(relations));
    }

    private static String list(Set<String> words) {
        return new TreeSet<>(words).stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
    }
}

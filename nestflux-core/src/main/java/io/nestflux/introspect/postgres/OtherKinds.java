package io.nestflux.introspect.postgres;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The question about objects of all the kinds that no record describes: they are named, and left alone. */
final class OtherKinds {

    /** Where each kind stands: what it is called, its system catalog, and how the names of that one's columns begin. */
    private static final List<String> IN_SCHEMAS = List.of(
            inSchemas("operator", "pg_operator", "opr"),
            inSchemas("operator class", "pg_opclass", "opc"),
            inSchemas("operator family", "pg_opfamily", "opf"),
            inSchemas("conversion", "pg_conversion", "con"),
            inSchemas("text search configuration", "pg_ts_config", "cfg"),
            inSchemas("text search dictionary", "pg_ts_dict", "dict"),
            inSchemas("text search parser", "pg_ts_parser", "prs"),
            inSchemas("text search template", "pg_ts_template", "tmpl"));

    private static final List<String> IN_THE_DATABASE = List.of(
            inTheDatabase("publication", "pubname", "pg_publication"),
            """
            select 'subscription' as kind, '' as schema, s.subname as name, 'pg_subscription'::regclass as class, s.oid
            from pg_subscription s join pg_database d on d.oid = s.subdbid and d.datname = current_database()""",
            inTheDatabase("foreign-data wrapper", "fdwname", "pg_foreign_data_wrapper"),
            inTheDatabase("foreign server", "srvname", "pg_foreign_server"),
            """
            select 'user mapping', '', u.usename || ' on ' || u.srvname, 'pg_user_mapping'::regclass, u.umid
            from pg_user_mappings u""",
            inTheDatabase("language", "lanname", "pg_language"),
            inTheDatabase("access method", "amname", "pg_am"),
            inTheDatabase(
                    "cast", "format_type(castsource, null) || ' as ' || format_type(casttarget, null)", "pg_cast"),
            """
            select 'transform', '', format_type(t.trftype, null) || ' for ' || l.lanname, 'pg_transform'::regclass,
                   t.oid
            from pg_transform t join pg_language l on l.oid = t.trflang""");

    private static final String DEFAULT_PRIVILEGES = """
            select 'default privileges in all schemas', '', pg_get_userbyid(d.defaclrole)::text || '.'
                     || case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences'
                                             when 'f' then 'functions' when 'T' then 'types'
                                             when 'n' then 'schemas' else 'large objects' end,
                   'pg_default_acl'::regclass, d.oid
            from pg_default_acl d
            where d.defaclnamespace = 0""";

    /**
     * What was there when the database was born has a number below 16384 (manual, 74.1.2). What is a part of something
     * else inside of the server, such as the cast of a range to its multirange, is no object of its own.
     */
    static final String UNMANAGED = "with others as (\n"
            + Stream.of(IN_THE_DATABASE, IN_SCHEMAS, List.of(DEFAULT_PRIVILEGES))
                    .flatMap(List::stream)
                    .collect(Collectors.joining("\nunion all\n"))
            + """
            )
            select o.kind, o.schema, o.name
            from others o
              left join pg_depend x on x.classid = o.class and x.objid = o.oid and x.deptype in ('e', 'i')
            where o.oid >= 16384 and x.objid is null
            union all
            select 'security label', '', l.provider || ' on ' || l.objtype || ' ' || l.objname
            from pg_seclabels l
            where l.objnamespace is null or l.objnamespace::regnamespace::text = any (:schemas)
            union all
            select 'large objects', '', count(*)::text || ' of them'
            from pg_largeobject_metadata
            having count(*) > 0""";

    /**
     * Whether there is anything of the kind: what has a number of the database's own, and need not be looked at closer.
     */
    static final String ANY = Stream.concat(
                    Stream.of(
                                    "pg_operator",
                                    "pg_opclass",
                                    "pg_opfamily",
                                    "pg_conversion",
                                    "pg_ts_config",
                                    "pg_ts_dict",
                                    "pg_ts_parser",
                                    "pg_ts_template",
                                    "pg_publication",
                                    "pg_subscription",
                                    "pg_foreign_data_wrapper",
                                    "pg_foreign_server",
                                    "pg_language",
                                    "pg_am",
                                    "pg_cast",
                                    "pg_transform",
                                    "pg_default_acl")
                            .map(catalog -> "select oid from " + catalog),
                    Stream.of("pg_seclabel", "pg_shseclabel", "pg_largeobject_metadata")
                            .map(catalog -> "select 16384::oid from " + catalog))
            .collect(Collectors.joining(" union all ", "(", ") o where o.oid >= 16384"));

    private OtherKinds() {}

    private static String inTheDatabase(String kind, String name, String systemCatalog) {
        return """
                select '%s' as kind, '' as schema, %s as name, '%s'::regclass as class, oid
                from %s""".formatted(kind, name, systemCatalog, systemCatalog);
    }

    private static String inSchemas(String kind, String systemCatalog, String prefix) {
        return """
                select '%s', n.nspname, o.%sname, '%s'::regclass, o.oid
                from %s o join pg_namespace n on n.oid = o.%snamespace
                where n.nspname = any (:schemas)""".formatted(kind, prefix, systemCatalog, systemCatalog, prefix);
    }
}

package io.nestflux.introspect.postgres;

/** The questions about views, materialized views and rules: each is asked once, whatever their number. */
final class ViewQueries {

    /** The rule that makes a relation a view. What the view uses, pg_depend says of this rule. */
    static final String OWN_RULE = "_RETURN";

    /**
     * Options of single columns of a materialized view (storage, compression, statistics), its replica identity and the
     * index it is clustered by are nothing that its definition could say.
     */
    static final String VIEWS = """
            select c.oid, r.oid as rule_oid, t.oid as type_oid, t.typarray as array_oid, n.nspname as schema,
                   c.relname as name, c.relkind = 'm' as materialized, c.relispopulated as populated,
                   pg_get_viewdef(c.oid) as query, c.reloptions, toast.reloptions as toast_options,
                   ts.spcname as tablespace, am.amname as method, d.description as comment,
                   c.relkind = 'm'
                     and (c.relreplident <> 'd'
                          or exists (select from pg_index i where i.indrelid = c.oid and i.indisclustered)
                          or exists (select from pg_attribute a
                                       join pg_type at on at.oid = a.atttypid
                                     where a.attrelid = c.oid and a.attnum > 0
                                       and (a.attstorage <> at.typstorage or a.attcompression <> ''
                                            or coalesce(a.attstattarget, -1) <> -1 or a.attoptions is not null)))
                     as has_more
            from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_rewrite r on r.ev_class = c.oid and r.rulename = '_RETURN'
              join pg_type t on t.oid = c.reltype
              left join pg_class toast on toast.oid = c.reltoastrelid
              left join pg_tablespace ts on ts.oid = c.reltablespace
              left join pg_am am on am.oid = c.relam and am.amname <> 'heap'
              left join pg_description d on d.objoid = c.oid and d.classoid = 'pg_class'::regclass and d.objsubid = 0
            where n.nspname = any (:schemas) and c.relkind in ('v', 'm')
              and not exists (select from pg_depend x
                              where x.classid = 'pg_class'::regclass and x.objid = c.oid and x.deptype = 'e')""";

    /** A column may have another collation than its type: then that is part of what it is. */
    static final String COLUMNS = """
            select c.oid as view_oid, a.attnum as number, a.attname as name,
                   format_type(a.atttypid, a.atttypmod)
                     || case when a.attcollation <> t.typcollation
                             then ' COLLATE ' || a.attcollation::regcollation::text else '' end as type,
                   pg_get_expr(ad.adbin, ad.adrelid) as default, d.description as comment
            from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              join pg_type t on t.oid = a.atttypid
              left join pg_attrdef ad on ad.adrelid = c.oid and ad.adnum = a.attnum
              left join pg_description d
                on d.objoid = c.oid and d.classoid = 'pg_class'::regclass and d.objsubid = a.attnum
            where n.nspname = any (:schemas) and c.relkind in ('v', 'm')
            order by a.attnum""";

    static final String RULES = """
            select r.oid, r.ev_class as table_oid, r.rulename as name, pg_get_ruledef(r.oid) as definition,
                   r.ev_enabled as enabled, d.description as comment
            from pg_rewrite r
              join pg_class c on c.oid = r.ev_class
              join pg_namespace n on n.oid = c.relnamespace
              left join pg_description d on d.objoid = r.oid and d.classoid = 'pg_rewrite'::regclass
            where n.nspname = any (:schemas) and r.rulename <> '_RETURN'""";

    /** Views and rules elsewhere: they may use what is managed, and then stand in its way. */
    static final String ELSEWHERE = """
            select r.oid as rule_oid, r.rulename as rule, n.nspname as schema, c.relname as name,
                   c.relkind = 'm' as materialized
            from pg_rewrite r
              join pg_class c on c.oid = r.ev_class
              join pg_namespace n on n.oid = c.relnamespace
            where r.oid >= 16384 and n.nspname <> all (:schemas) and n.nspname !~ '^pg_'""";

    private ViewQueries() {}
}

package io.nestflux.introspect.postgres;

/** The questions about types, collations and extended statistics; see {@link PgQueries} for how they are asked. */
final class PgTypeQueries {

    private static final String NO_EXTENSION_TYPE = """
            not exists (select from pg_depend x
                        where x.classid = 'pg_type'::regclass and x.objid = t.oid and x.deptype = 'e')""";

    static final String ENUM_TYPES = """
            select t.oid, t.typarray as array_oid, n.nspname as schema, t.typname as name, d.description as comment,
                   array(select e.enumlabel::text from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder)
                     as labels
            from pg_type t
              join pg_namespace n on n.oid = t.typnamespace
              left join pg_description d on d.objoid = t.oid and d.classoid = 'pg_type'::regclass
            where n.nspname = any (:schemas) and t.typtype = 'e' and\s""" + NO_EXTENSION_TYPE;

    static final String DOMAINS = """
            select t.oid, t.typarray as array_oid, n.nspname as schema, t.typname as name,
                   format_type(t.typbasetype, t.typtypmod) as type, t.typnotnull as not_null,
                   coalesce(pg_get_expr(t.typdefaultbin, 0), t.typdefault) as default_value,
                   case when t.typcollation <> b.typcollation
                        then t.typcollation::regcollation::text end as collation,
                   d.description as comment
            from pg_type t
              join pg_namespace n on n.oid = t.typnamespace
              join pg_type b on b.oid = t.typbasetype
              left join pg_description d on d.objoid = t.oid and d.classoid = 'pg_type'::regclass
            where n.nspname = any (:schemas) and t.typtype = 'd' and\s""" + NO_EXTENSION_TYPE;

    /** What makes a domain not null has a name since PostgreSQL 17. */
    static final String DOMAIN_CONSTRAINTS = """
            select con.oid, con.contypid as type_oid, con.contype = 'n' as is_not_null, con.conname as name,
                   pg_get_expr(con.conbin, 0) as expression, con.convalidated, d.description as comment
            from pg_constraint con
              join pg_namespace n on n.oid = con.connamespace
              left join pg_description d on d.objoid = con.oid and d.classoid = 'pg_constraint'::regclass
            where n.nspname = any (:schemas) and con.contypid <> 0 and con.contype in ('c', 'n')""";

    /** One row for each attribute; a type without any has one row too. */
    static final String COMPOSITE_TYPES = """
            select t.oid, t.typarray as array_oid, t.typrelid as class_oid, n.nspname as schema, t.typname as name,
                   d.description as comment, a.attname as attribute, format_type(a.atttypid, a.atttypmod) as type,
                   case when a.attcollation <> at.typcollation
                        then a.attcollation::regcollation::text end as collation,
                   ad.description as attribute_comment
            from pg_type t
              join pg_namespace n on n.oid = t.typnamespace
              join pg_class c on c.oid = t.typrelid and c.relkind = 'c'
              left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              left join pg_type at on at.oid = a.atttypid
              left join pg_description d on d.objoid = t.oid and d.classoid = 'pg_type'::regclass
              left join pg_description ad
                on ad.objoid = c.oid and ad.classoid = 'pg_class'::regclass and ad.objsubid = a.attnum
            where n.nspname = any (:schemas) and t.typtype = 'c' and %s
            order by t.oid, a.attnum""".formatted(NO_EXTENSION_TYPE);

    /** The functions that make a range are not objects of their own. */
    static final String RANGE_TYPES = """
            select t.oid, t.typarray as array_oid, n.nspname as schema, t.typname as name, d.description as comment,
                   format_type(r.rngsubtype, null) as subtype, m.oid as multirange_oid,
                   m.typarray as multirange_array_oid, quote_ident(mn.nspname) || '.' || quote_ident(m.typname)
                     as multirange, md.description as multirange_comment,
                   case when not oc.opcdefault
                        then case when ocn.nspname = 'pg_catalog' then '' else quote_ident(ocn.nspname) || '.' end
                             || quote_ident(oc.opcname) end as opclass,
                   case when r.rngcollation <> st.typcollation then r.rngcollation::regcollation::text end as collation,
                   case when r.rngsubdiff <> 0 then r.rngsubdiff::regproc::text end as subtype_diff,
                   array(select p.objid::int8 from pg_depend p
                         where p.classid = 'pg_proc'::regclass and p.refclassid = 'pg_type'::regclass
                           and p.refobjid in (t.oid, m.oid) and p.deptype = 'i') as functions
            from pg_range r
              join pg_type t on t.oid = r.rngtypid
              join pg_namespace n on n.oid = t.typnamespace
              join pg_type m on m.oid = r.rngmultitypid
              join pg_namespace mn on mn.oid = m.typnamespace
              join pg_type st on st.oid = r.rngsubtype
              join pg_opclass oc on oc.oid = r.rngsubopc
              join pg_namespace ocn on ocn.oid = oc.opcnamespace
              left join pg_description d on d.objoid = t.oid and d.classoid = 'pg_type'::regclass
              left join pg_description md on md.objoid = m.oid and md.classoid = 'pg_type'::regclass
            where n.nspname = any (:schemas) and r.rngcanonical = 0 and\s""" + NO_EXTENSION_TYPE;

    static final String COLLATIONS = """
            select co.oid, n.nspname as schema, co.collname as name, co.collprovider as provider,
                   co.collisdeterministic as deterministic, co.collcollate, co.collctype, co.colllocale as locale,
                   co.collicurules as rules, d.description as comment
            from pg_collation co
              join pg_namespace n on n.oid = co.collnamespace
              left join pg_description d on d.objoid = co.oid and d.classoid = 'pg_collation'::regclass
            where n.nspname = any (:schemas)
              and not exists (select from pg_depend x
                              where x.classid = 'pg_collation'::regclass and x.objid = co.oid and x.deptype = 'e')""";

    /** A target of -1 is the usual one; since PostgreSQL 17 that is NULL. */
    static final String STATISTICS = """
            select s.oid, n.nspname as schema, s.stxname as name, s.stxrelid as table_oid,
                   pg_get_statisticsobjdef(s.oid) as definition, nullif(s.stxstattarget, -1)::text as target,
                   d.description as comment
            from pg_statistic_ext s
              join pg_namespace n on n.oid = s.stxnamespace
              left join pg_description d on d.objoid = s.oid and d.classoid = 'pg_statistic_ext'::regclass
            where n.nspname = any (:schemas)""";

    /** Types in C, types that are only announced, and ranges that need a function in C. */
    static final String UNMANAGED = """
            select case when not t.typisdefined then 'shell type'
                        when t.typtype = 'r' then 'range type with a canonical function'
                        else 'base type' end as kind,
                   n.nspname as schema, t.typname as name
            from pg_type t
              join pg_namespace n on n.oid = t.typnamespace
              left join pg_range r on r.rngtypid = t.oid
            where n.nspname = any (:schemas)
              and (not t.typisdefined or r.rngcanonical <> 0
                   or t.typtype = 'b' and not exists (select from pg_type e where e.typarray = t.oid))
              and\s""" + NO_EXTENSION_TYPE;

    private PgTypeQueries() {}
}

package io.nestflux.introspect.postgres;

/** The question about objects of all the kinds that no record describes: they are named, and left alone. */
final class OtherKinds {

    /** What was there when the database was born has a number below 16384 (manual, 74.1.2). */
    static final String UNMANAGED = """
            with others as (
              select 'publication' as kind, '' as schema, pubname as name, 'pg_publication'::regclass as class, oid
              from pg_publication
              union all
              select 'subscription', '', s.subname, 'pg_subscription'::regclass, s.oid
              from pg_subscription s join pg_database d on d.oid = s.subdbid and d.datname = current_database()
              union all
              select 'foreign-data wrapper', '', fdwname, 'pg_foreign_data_wrapper'::regclass, oid
              from pg_foreign_data_wrapper
              union all
              select 'foreign server', '', srvname, 'pg_foreign_server'::regclass, oid from pg_foreign_server
              union all
              select 'language', '', lanname, 'pg_language'::regclass, oid from pg_language
              union all
              select 'access method', '', amname, 'pg_am'::regclass, oid from pg_am
              union all
              select 'cast', '', format_type(castsource, null) || ' as ' || format_type(casttarget, null),
                     'pg_cast'::regclass, oid
              from pg_cast
              union all
              select 'transform', '', format_type(t.trftype, null) || ' for ' || l.lanname, 'pg_transform'::regclass,
                     t.oid
              from pg_transform t join pg_language l on l.oid = t.trflang
              union all
              select 'operator', n.nspname, o.oprname, 'pg_operator'::regclass, o.oid
              from pg_operator o join pg_namespace n on n.oid = o.oprnamespace
              where n.nspname = any (:schemas)
              union all
              select 'operator class', n.nspname, c.opcname, 'pg_opclass'::regclass, c.oid
              from pg_opclass c join pg_namespace n on n.oid = c.opcnamespace
              where n.nspname = any (:schemas)
              union all
              select 'operator family', n.nspname, f.opfname, 'pg_opfamily'::regclass, f.oid
              from pg_opfamily f join pg_namespace n on n.oid = f.opfnamespace
              where n.nspname = any (:schemas)
              union all
              select 'conversion', n.nspname, c.conname, 'pg_conversion'::regclass, c.oid
              from pg_conversion c join pg_namespace n on n.oid = c.connamespace
              where n.nspname = any (:schemas)
              union all
              select 'text search configuration', n.nspname, c.cfgname, 'pg_ts_config'::regclass, c.oid
              from pg_ts_config c join pg_namespace n on n.oid = c.cfgnamespace
              where n.nspname = any (:schemas)
              union all
              select 'text search dictionary', n.nspname, d.dictname, 'pg_ts_dict'::regclass, d.oid
              from pg_ts_dict d join pg_namespace n on n.oid = d.dictnamespace
              where n.nspname = any (:schemas)
              union all
              select 'text search parser', n.nspname, p.prsname, 'pg_ts_parser'::regclass, p.oid
              from pg_ts_parser p join pg_namespace n on n.oid = p.prsnamespace
              where n.nspname = any (:schemas)
              union all
              select 'text search template', n.nspname, t.tmplname, 'pg_ts_template'::regclass, t.oid
              from pg_ts_template t join pg_namespace n on n.oid = t.tmplnamespace
              where n.nspname = any (:schemas)
              union all
              select 'default privileges in all schemas', '', pg_get_userbyid(d.defaclrole)::text || '.'
                       || case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences'
                                               when 'f' then 'functions' when 'T' then 'types'
                                               when 'n' then 'schemas' else 'large objects' end,
                     'pg_default_acl'::regclass, d.oid
              from pg_default_acl d
              where d.defaclnamespace = 0)
            select o.kind, o.schema, o.name
            from others o
              left join pg_depend x on x.classid = o.class and x.objid = o.oid and x.deptype = 'e'
            where o.oid >= 16384 and x.objid is null
            union all
            select 'security label', '', l.provider || ' on ' || l.objtype || ' ' || l.objname
            from pg_seclabels l
            where l.objnamespace is null or l.objnamespace::regnamespace::text = any (:schemas)
            union all
            select 'large objects', '', count(*)::text || ' of them'
            from pg_largeobject_metadata
            having count(*) > 0""";

    private OtherKinds() {}
}

package io.nestflux.introspect.postgres;

/** The questions about rights: a row for each entry of an access control list, and of what it would be by default. */
final class GrantQueries {

    /**
     * The lists of all objects that have one. None means the default. An owner's own rights are left out. The schema
     * {@code public} is born with a list (manual, 5.10: without CREATE since 15).
     */
    static final String GRANTS = """
            with lists as (
              select 'pg_class' as catalog, c.oid, null::name as column_name,
                     case c.relkind when 'S' then 's' else 'r' end as type, c.relowner as owner, c.relacl as acl,
                     n.nspname as schema, c.relname as name
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = any (:schemas) and c.relacl is not null
              union all
              select 'pg_class', c.oid, a.attname, 'c', c.relowner, a.attacl, n.nspname, c.relname
              from pg_attribute a
                join pg_class c on c.oid = a.attrelid
                join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = any (:schemas) and a.attacl is not null and not a.attisdropped
              union all
              select 'pg_proc', p.oid, null, 'f', p.proowner, p.proacl, n.nspname, p.proname
              from pg_proc p join pg_namespace n on n.oid = p.pronamespace
              where n.nspname = any (:schemas) and p.proacl is not null
              union all
              select 'pg_type', t.oid, null, 'T', t.typowner, t.typacl, n.nspname, t.typname
              from pg_type t
                join pg_namespace n on n.oid = t.typnamespace
                left join pg_class c on c.oid = t.typrelid
              where n.nspname = any (:schemas) and t.typacl is not null and coalesce(c.relkind, 'c') = 'c'
              union all
              select 'pg_namespace', n.oid, null, 'n', n.nspowner, n.nspacl, n.nspname, n.nspname
              from pg_namespace n
              where n.nspname = any (:schemas) and n.nspacl is not null),
            entries as (
              select l.catalog, l.oid, l.type, l.schema, l.name, l.column_name, e.grantee, e.privilege_type as privilege,
                     e.is_grantable as grantable, e.grantor <> l.owner as by_another, false as usual
              from lists l, aclexplode(l.acl) e
              where e.grantee <> l.owner
              union all
              select l.catalog, l.oid, l.type, l.schema, l.name, l.column_name, e.grantee, e.privilege_type, e.is_grantable, false, true
              from lists l, aclexplode(acldefault(l.type::"char", l.owner)) e
              where e.grantee <> l.owner
              union all
              select 'pg_namespace', n.oid, 'n', n.nspname, n.nspname, null, 0, p, false, false, true
              from pg_namespace n, unnest(array['USAGE']) p
              where n.nspname = any (:schemas) and n.nspname = 'public')
            select e.catalog, e.oid, e.type, e.schema, e.name, e.column_name,
                   case e.grantee when 0 then 'public' else pg_get_userbyid(e.grantee)::text end as role,
                   e.privilege, e.grantable, e.by_another, e.usual
            from entries e
            where :roles""";

    /**
     * Those of one schema begin with nothing, those of all schemas with what the server gives (manual, pg_default_acl).
     */
    static final String DEFAULTS = """
            with lists as (
              select d.oid, coalesce(n.nspname, '') as schema, d.defaclrole as owner, d.defaclobjtype as type,
                     d.defaclacl as acl, d.defaclnamespace = 0 as everywhere
              from pg_default_acl d
                left join pg_namespace n on n.oid = d.defaclnamespace
              where n.nspname = any (:schemas) or n.nspname is null),
            entries as (
              select l.oid, l.schema, l.owner, l.type, e.grantee, e.privilege_type as privilege,
                     e.is_grantable as grantable, e.grantor <> l.owner as by_another, false as usual
              from lists l, aclexplode(l.acl) e
              where e.grantee <> l.owner
              union all
              select l.oid, l.schema, l.owner, l.type, e.grantee, e.privilege_type, e.is_grantable, false, true
              from lists l, aclexplode(acldefault(case l.type when 'S' then 's' else l.type end, l.owner)) e
              where l.everywhere and e.grantee <> l.owner)
            select e.oid, e.schema, null as column_name,
                   case e.owner when current_user::regrole then '' else pg_get_userbyid(e.owner)::text end as owner,
                   case e.type when 'r' then 'TABLES' when 'S' then 'SEQUENCES' when 'f' then 'FUNCTIONS'
                               when 'T' then 'TYPES' when 'n' then 'SCHEMAS' else 'LARGE OBJECTS' end as objects,
                   case e.grantee when 0 then 'public' else pg_get_userbyid(e.grantee)::text end as role,
                   e.privilege, e.grantable, e.by_another, e.usual
            from entries e
            where :roles""";

    private GrantQueries() {}
}

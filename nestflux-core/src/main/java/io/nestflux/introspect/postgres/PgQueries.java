package io.nestflux.introspect.postgres;

import io.nestflux.history.HistoryTable;
import io.nestflux.introspect.Scope;
import io.nestflux.sql.postgres.PgFeature;
import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.sql.postgres.PgStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The questions to PostgreSQL's system catalogs: each is asked once, whatever the number of tables. They are written
 * for the newest server; what an older one does not have yet is replaced by what it means there.
 *
 * <p>{@code :schemas} and {@code :roles} stand for the scope, {@code :managed} for the tables that a catalog describes.
 */
final class PgQueries {

    /** A column of a system catalog that came with a later version, and its meaning before. */
    private record Newer(PgFeature feature, String column, String before) {}

    private static final List<Newer> NEWER = List.of(
            new Newer(PgFeature.NULLS_NOT_DISTINCT, "i.indnullsnotdistinct", "false"),
            new Newer(PgFeature.SET_COLUMNS, "con.confdelsetcols", "null::int2[]"),
            new Newer(PgFeature.BUILTIN_LOCALES, "co.colllocale", "co.colliculocale"),
            new Newer(PgFeature.ICU_LOCALES, "co.colliculocale", "null::text"),
            new Newer(PgFeature.COLLATION_RULES, "co.collicurules", "null::text"),
            new Newer(PgFeature.CLOSED_PUBLIC_SCHEMA, "array['USAGE']", "array['CREATE', 'USAGE']"),
            new Newer(PgFeature.UNENFORCED_CONSTRAINTS, "con.conenforced", "true"),
            new Newer(PgFeature.TEMPORAL_KEYS, "con.conperiod", "false"));

    /** Tables, partitioned or not, that are not an extension's. Whose parents are not among them is left out later. */
    private static final String MANAGED = """
            n.nspname = any (:schemas)
              and c.relkind in ('r', 'p') and c.relname not in ('%s', '%s')
              and not exists (select from pg_depend x
                              where x.classid = 'pg_class'::regclass and x.objid = c.oid and x.deptype = 'e')""".formatted(HistoryTable.NAME, HistoryTable.SEEDS);

    static final String SETTINGS = """
            select set_config('search_path', '', true),
                   set_config('quote_all_identifiers', 'off', true),
                   set_config('standard_conforming_strings', 'on', true),
                   set_config('enable_nestloop', 'off', true), set_config('jit', 'off', true), """ + PgStyle.select(true);

    static final String SCHEMAS = """
            select n.oid, n.nspname as name, d.description as comment
            from pg_namespace n
              left join pg_description d on d.objoid = n.oid and d.classoid = 'pg_namespace'::regclass
            where n.nspname = any (:schemas)""";

    /** For what is not a column of a table, here and below, the driver does not ask the server once more. */
    static final String CRAWLED_SCHEMAS = """
            select null as catalog_name, n.nspname::text as schema_name
            from pg_namespace n
            where n.nspname = any (:schemas)""";

    static final String CRAWLED_TABLES = """
            select n.nspname::text as table_schem, c.relname::text as table_name, 'TABLE' as table_type,
                   json_build_object(
                     'oid', c.oid, 'schema', n.nspname, 'name', c.relname, 'unlogged', c.relpersistence = 'u',
                     'row_security', c.relrowsecurity, 'force_row_security', c.relforcerowsecurity,
                     'with', c.reloptions, 'toast', toast.reloptions, 'tablespace', ts.spcname,
                     'method', nullif(am.amname, 'heap'), 'identity', c.relreplident, 'identity_index', ri.relname,
                     'cluster_index', ci.relname,
                     'partition_by', case c.relkind when 'p' then pg_get_partkeydef(c.oid) end,
                     'bound', case when c.relispartition then pg_get_expr(c.relpartbound, c.oid) end,
                     'of_type', case when c.reloftype <> 0 then c.reloftype::regtype::text end,
                     'comment', d.description)::text as nf
            from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              left join pg_am am on am.oid = c.relam
              left join pg_index i on c.relreplident = 'i' and i.indrelid = c.oid and i.indisreplident
              left join pg_class ri on ri.oid = i.indexrelid
              left join pg_index cluster_on on cluster_on.indrelid = c.oid and cluster_on.indisclustered
              left join pg_class ci on ci.oid = cluster_on.indexrelid
              left join pg_class toast on toast.oid = c.reltoastrelid
              left join pg_tablespace ts on ts.oid = c.reltablespace
              left join pg_description d on d.objoid = c.oid and d.classoid = 'pg_class'::regclass and d.objsubid = 0
            where :managed""";

    /** The collation's text is quoted, and qualified by its schema unless that is pg_catalog. */
    static final String CRAWLED_COLUMNS = """
            select n.nspname::text as table_schem, c.relname::text as table_name, a.attname::text as column_name,
                   a.attnum::int as ordinal_position,
                   json_build_object(
                     'number', a.attnum, 'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
                     'nullable', not a.attnotnull, 'default', pg_get_expr(ad.adbin, ad.adrelid),
                     'identity', a.attidentity, 'generated', a.attgenerated,
                     'collation', case when a.attcollation <> t.typcollation
                                       then a.attcollation::regcollation::text end,
                     'storage', case when a.attstorage <> t.typstorage then a.attstorage end,
                     'compression', a.attcompression, 'statistics', nullif(a.attstattarget, -1),
                     'attributes', a.attoptions, 'comment', d.description,
                     'inherited', a.attinhcount > 0, 'not_null', nn.conname, 'not_null_alone', nn.connoinherit,
                     'not_null_unseen', not nn.convalidated)::text as nf
            from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              join pg_type t on t.oid = a.atttypid
              left join pg_attrdef ad on ad.adrelid = c.oid and ad.adnum = a.attnum
              left join pg_constraint nn on nn.conrelid = c.oid and nn.contype = 'n' and nn.conkey[1] = a.attnum
              left join pg_description d
                on d.objoid = c.oid and d.classoid = 'pg_class'::regclass and d.objsubid = a.attnum
            where :managed""";

    /** Who inherits from whom, as far as both are tables of any schema. */
    static final String PARENTS = """
            select h.inhrelid as oid, h.inhparent as parent, h.inhseqno as position
            from pg_inherits h
              join pg_class c on c.oid = h.inhrelid
              join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (:schemas) and c.relkind in ('r', 'p')""";

    static final String COUNTS = """
            select count(distinct c.oid), count(a.attnum)
            from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where :managed""";

    static final String KEYS = """
            select con.oid, con.conrelid as table_oid, con.conindid as index_oid, con.conname as name,
                   con.contype = 'p' as is_primary, con.conkey as columns,
                   (i.indkey::int2[])[i.indnkeyatts : i.indnatts - 1] as include,
                   i.indnullsnotdistinct as nulls_not_distinct, con.condeferrable, con.condeferred,
                   con.conperiod as temporal, con.conparentid <> 0 as inherited,
                   (select parent.conname from pg_constraint parent where parent.oid = con.conparentid) as attached_to,
                   c.reloptions, ts.spcname as tablespace, d.description as comment,
                   of_index.description as index_comment
            from pg_constraint con
              join pg_namespace n on n.oid = con.connamespace
              join pg_index i on i.indexrelid = con.conindid
              join pg_class c on c.oid = con.conindid
              left join pg_tablespace ts on ts.oid = c.reltablespace
              left join pg_description d on d.objoid = con.oid and d.classoid = 'pg_constraint'::regclass
              left join pg_description of_index
                on of_index.objoid = c.oid and of_index.classoid = 'pg_class'::regclass and of_index.objsubid = 0
            where n.nspname = any (:schemas) and con.contype in ('p', 'u')""";

    /** The definition does not tell a tablespace. */
    static final String EXCLUSIONS = """
            select con.oid, con.conrelid as table_oid, con.conindid as index_oid, con.conname as name,
                   pg_get_constraintdef(con.oid) as definition, con.conparentid <> 0 as inherited,
                   d.description as comment, of_index.description as index_comment
            from pg_constraint con
              join pg_namespace n on n.oid = con.connamespace
              join pg_class c on c.oid = con.conindid
              left join pg_description d on d.objoid = con.oid and d.classoid = 'pg_constraint'::regclass
              left join pg_description of_index
                on of_index.objoid = c.oid and of_index.classoid = 'pg_class'::regclass and of_index.objsubid = 0
            where n.nspname = any (:schemas) and con.contype = 'x' and c.reltablespace = 0""";

    static final String CHECKS = """
            select con.oid, con.conrelid as table_oid, con.conname as name,
                   pg_get_expr(con.conbin, con.conrelid) as expression,
                   con.connoinherit, con.convalidated, con.conenforced as enforced, con.coninhcount > 0 as inherited,
                   d.description as comment
            from pg_constraint con
              join pg_namespace n on n.oid = con.connamespace
              left join pg_description d on d.objoid = con.oid and d.classoid = 'pg_constraint'::regclass
            where n.nspname = any (:schemas) and con.contype = 'c' and con.conrelid <> 0""";

    /**
     * A key that refers to a partitioned table has one more row for each partition, with a parent on the same table; a
     * key of a partitioned table has one more on each partition, with a parent on the other.
     */
    static final String FOREIGN_KEYS = """
            select con.oid, con.conrelid as table_oid, con.conindid as index_oid, con.conname as name,
                   con.conkey as columns, con.confdelsetcols as set_columns,
                   fn.nspname as referenced_schema, fc.relname as referenced_table,
                   (select array_agg(a.attname::text order by k.position)
                    from unnest(con.confkey) with ordinality k (number, position)
                      join pg_attribute a on a.attrelid = con.confrelid and a.attnum = k.number)
                     as referenced_columns,
                   con.confupdtype, con.confdeltype, con.confmatchtype, con.condeferrable, con.condeferred,
                   con.convalidated, con.conenforced as enforced, con.conperiod as temporal,
                   con.conparentid <> 0 as inherited, d.description as comment
            from pg_constraint con
              join pg_namespace n on n.oid = con.connamespace
              left join pg_constraint parent on parent.oid = con.conparentid
              join pg_class fc on fc.oid = con.confrelid
              join pg_namespace fn on fn.oid = fc.relnamespace
              left join pg_description d on d.objoid = con.oid and d.classoid = 'pg_constraint'::regclass
            where n.nspname = any (:schemas) and con.contype = 'f'
              and (con.conparentid = 0 or parent.conrelid <> con.conrelid and parent.confrelid = con.confrelid)""";

    /**
     * An index ON ONLY a partitioned table is valid when all partitions have one that is attached: until then each is
     * told.
     */
    static final String INDEXES = """
            select i.indexrelid as oid, i.indrelid as table_oid, c.relname as name, i.indisunique as is_unique,
                   am.amname as method, (i.indkey::int2[])[i.indnkeyatts : i.indnatts - 1] as include,
                   pg_get_expr(i.indpred, i.indrelid) as predicate, i.indexprs is not null as has_expressions,
                   i.indnullsnotdistinct as nulls_not_distinct, i.indisvalid as valid,
                   c.relispartition and exists (select from pg_inherits h join pg_index p on p.indexrelid = h.inhparent
                                                where h.inhrelid = i.indexrelid and p.indisvalid) as inherited,
                   (select parent.relname from pg_inherits h join pg_class parent on parent.oid = h.inhparent
                    where h.inhrelid = i.indexrelid) as attached_to,
                   c.reloptions, ts.spcname as tablespace, d.description as comment
            from pg_index i
              join pg_class c on c.oid = i.indexrelid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_am am on am.oid = c.relam
              left join pg_tablespace ts on ts.oid = c.reltablespace
              left join pg_description d
                on d.objoid = i.indexrelid and d.classoid = 'pg_class'::regclass and d.objsubid = 0
            where n.nspname = any (:schemas)
              and not exists (select from pg_constraint con
                              where con.conindid = i.indexrelid and con.contype in ('p', 'u', 'x'))""";

    /**
     * The attributes of an index are in pg_attribute too; their numbers are the positions. A collation of an expression
     * that is the default one is not told. An operator class counts as default as in GetDefaultOpClass: one for exactly
     * the column's type goes before one for a type it can be read as.
     */
    static final String INDEX_PARTS = """
            select i.indexrelid as index_oid, ia.attnum as position, i.indkey[ia.attnum - 1] as column,
                   case when i.indkey[ia.attnum - 1] = 0
                        then pg_get_indexdef(i.indexrelid, ia.attnum, false) end as expression,
                   i.indoption[ia.attnum - 1] as options,
                   case when i.indcollation[ia.attnum - 1] not in (0, coalesce(ta.attcollation, t.typcollation))
                          and (ta.attnum is not null or i.indcollation[ia.attnum - 1] <> 'default'::regcollation)
                        then i.indcollation[ia.attnum - 1]::regcollation::text end as collation,
                   case when not oc.opcdefault or ia.attoptions is not null or exact.oid <> oc.oid
                        then case when ocn.nspname = 'pg_catalog' then '' else quote_ident(ocn.nspname) || '.' end
                             || quote_ident(oc.opcname) end as opclass,
                   ia.attoptions as opclass_options
            from pg_index i
              join pg_class c on c.oid = i.indexrelid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute ia on ia.attrelid = i.indexrelid and ia.attnum <= i.indnkeyatts
              left join pg_attribute ta on ta.attrelid = i.indrelid and ta.attnum = i.indkey[ia.attnum - 1]
              join pg_type t on t.oid = coalesce(ta.atttypid, ia.atttypid)
              join pg_opclass oc on oc.oid = i.indclass[ia.attnum - 1]
              join pg_namespace ocn on ocn.oid = oc.opcnamespace
              left join pg_opclass exact
                on exact.opcmethod = oc.opcmethod and exact.opcdefault
                and exact.opcintype = case t.typtype when 'd' then t.typbasetype else t.oid end
            where n.nspname = any (:schemas)
              and not exists (select from pg_constraint con
                              where con.conindid = i.indexrelid and con.contype in ('p', 'u', 'x'))""";

    static final String SEQUENCES = """
            select c.oid, n.nspname as schema, c.relname as name, format_type(s.seqtypid, null) as type,
                   s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
                   c.relpersistence = 'u' and owner.relpersistence is distinct from 'u' as unlogged,
                   own.refobjid as owner_table, own.refobjsubid as owner_column, own.deptype = 'i' as is_identity,
                   'nextval(''' || replace(c.oid::regclass::text, '''', '''''') || '''::regclass)' as nextval, d.description as comment
            from pg_sequence s
              join pg_class c on c.oid = s.seqrelid
              join pg_namespace n on n.oid = c.relnamespace
              left join pg_depend own
                on own.classid = 'pg_class'::regclass and own.objid = c.oid and own.objsubid = 0
                and own.refclassid = 'pg_class'::regclass and own.refobjsubid > 0 and own.deptype in ('a', 'i')
              left join pg_class owner on owner.oid = own.refobjid
              left join pg_description d
                on d.objoid = c.oid and d.classoid = 'pg_class'::regclass and d.objsubid = 0
            where n.nspname = any (:schemas)
              and not exists (select from pg_depend x
                              where x.classid = 'pg_class'::regclass and x.objid = c.oid and x.deptype = 'e')""";

    /** The schema, when it was chosen: not the usual one, nor the only one the extension can be in. */
    static final String EXTENSIONS = """
            select e.oid, e.extname as name, e.extversion as version, n.nspname as schema
            from pg_extension e
              left join pg_namespace n
                on n.oid = e.extnamespace and n.nspname = any (:schemas) and n.nspname <> 'public'
                and not exists (select from pg_available_extension_versions v
                                where v.name = e.extname and v.version = e.extversion and v.schema is not null)
            where e.extname <> 'plpgsql'""";

    /** Defaults and generation expressions are objects of their own there: here they are their columns. */
    static final String DEPENDENCIES = """
            select 'pg_class' as user_catalog, ad.adrelid as user_oid, ad.adnum as user_column,
                   d.refclassid::regclass::text as used_catalog, d.refobjid as used_oid, d.refobjsubid as used_column
            from pg_depend d
              join pg_attrdef ad on ad.oid = d.objid
            where d.classid = 'pg_attrdef'::regclass
              and d.refclassid in ('pg_class'::regclass, 'pg_type'::regclass, 'pg_proc'::regclass,
                                   'pg_collation'::regclass)
            union all
            select d.classid::regclass::text, d.objid, d.objsubid,
                   d.refclassid::regclass::text, d.refobjid, d.refobjsubid
            from pg_depend d
            where d.classid in ('pg_class'::regclass, 'pg_constraint'::regclass, 'pg_type'::regclass,
                                'pg_proc'::regclass, 'pg_rewrite'::regclass, 'pg_trigger'::regclass,
                                'pg_policy'::regclass, 'pg_statistic_ext'::regclass)
              and d.refclassid in ('pg_class'::regclass, 'pg_type'::regclass, 'pg_proc'::regclass,
                                   'pg_collation'::regclass, 'pg_constraint'::regclass)
              and d.deptype in ('n', 'a', 'i') and d.refobjid >= 16384
            union all
            select 'pg_extension', d.objid, 0, 'pg_extension', d.refobjid, 0
            from pg_depend d
            where d.classid = 'pg_extension'::regclass and d.refclassid = 'pg_extension'::regclass""";

    static final String UNMANAGED = """
            select 'foreign table' as kind, n.nspname as schema, c.relname as name
            from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (:schemas) and c.relkind = 'f'
              and not exists (select from pg_depend x
                              where x.classid = 'pg_class'::regclass and x.objid = c.oid and x.deptype = 'e')
            union all
            select 'exclusion constraint with a tablespace', n.nspname, c.relname || '.' || con.conname
            from pg_constraint con
              join pg_class c on c.oid = con.conrelid
              join pg_class i on i.oid = con.conindid and i.reltablespace <> 0
              join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (:schemas) and con.conparentid = 0 and con.contype = 'x'
            union all
            select 'event trigger', '', evt.evtname
            from pg_event_trigger evt
            where not exists (select from pg_depend x
                              where x.classid = 'pg_event_trigger'::regclass and x.objid = evt.oid
                                and x.deptype = 'e')""";

    private final String schemas;
    private final Optional<Set<String>> roles;
    private final int serverVersion;

    /**
     * @param scope what to ask for
     * @param serverVersion the server's major version
     */
    PgQueries(Scope scope, int serverVersion) {
        this.schemas = array(scope.schemas());
        this.roles = scope.roles();
        this.serverVersion = serverVersion;
    }

    /** The query as this server understands it, for this scope. */
    String of(String query) {
        String sql =
                query.replace(":managed", MANAGED).replace(":schemas", schemas).replace(":roles", ofRoles());
        for (Newer newer : NEWER) {
            if (!newer.feature().isIn(serverVersion)) {
                sql = sql.replace(newer.column(), newer.before());
            }
        }
        return sql;
    }

    /** Whether the server may have kinds of objects that nothing here knows. */
    boolean mayHaveNewerKinds() {
        return serverVersion > PgFeature.NEWEST;
    }

    /** Whether rights are asked for at all. */
    boolean askForRoles() {
        return roles.isEmpty() || !roles.get().isEmpty();
    }

    /** The condition that a role whose rights were read is one of those in question. */
    private String ofRoles() {
        return roles.map(
                        names -> "case e.grantee when 0 then 'public' else pg_get_userbyid(e.grantee)::text end = any ("
                                + array(names) + ")")
                .orElse("true");
    }

    private static String array(Set<String> names) {
        return new TreeSet<>(names)
                .stream().map(PgLiterals::withoutDollars).collect(Collectors.joining(", ", "array[", "]::text[]"));
    }
}

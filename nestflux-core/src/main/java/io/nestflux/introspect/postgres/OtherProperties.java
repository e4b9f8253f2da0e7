package io.nestflux.introspect.postgres;

/**
 * The questions about properties that no record tells, of objects that are described: they are named, and left alone.
 * Those of materialized views are in {@link ViewQueries}.
 */
final class OtherProperties {

    private static final String CLUSTERED = """
            select 'index that a partition is clustered by' as kind, n.nspname as schema,
                   c.relname || '.' || x.relname as name
            from pg_index i
              join pg_class c on c.oid = i.indrelid
              join pg_class x on x.oid = i.indexrelid
              join pg_namespace n on n.oid = c.relnamespace
            where i.indisclustered and c.relispartition and :managed""";

    /** What is inherited is told of the parent; that a child has something else is not. */
    private static final String COLUMNS = """
            select p.kind, n.nspname as schema, c.relname || '.' || a.attname as name
            from pg_attribute a
              join pg_class c on c.oid = a.attrelid
              join pg_namespace n on n.oid = c.relnamespace
              left join lateral (select pa.attstattarget, pa.attoptions
                                 from pg_inherits h
                                   join pg_attribute pa on pa.attrelid = h.inhparent and pa.attname = a.attname
                                 where h.inhrelid = c.oid
                                 order by h.inhseqno limit 1) parent on true
              cross join lateral (values ('statistics target of an inherited column',
                                          coalesce(a.attstattarget, -1) not in (-1, coalesce(parent.attstattarget, -1))),
                                         ('n_distinct of an inherited column',
                                          a.attoptions is distinct from parent.attoptions
                                            and a.attoptions is not null)) p (kind, is_set)
            where a.attnum > 0 and not a.attisdropped and (a.attinhcount > 0 or c.reloftype <> 0)
              and (coalesce(a.attstattarget, -1) <> -1 or a.attoptions is not null) and p.is_set and :managed""";

    private static final String COLUMNS_OF_INDEXES = """
            select 'statistics target of a part of an index', n.nspname, x.relname || '.' || a.attname
            from pg_attribute a
              join pg_class x on x.oid = a.attrelid and x.relkind in ('i', 'I')
              join pg_index i on i.indexrelid = x.oid
              join pg_class c on c.oid = i.indrelid and c.relkind in ('r', 'p', 'm')
              join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (:schemas) and coalesce(a.attstattarget, -1) <> -1""";

    private static final String COMMENTS = """
            select 'comment on the index of an inherited constraint', n.nspname, c.relname || '.' || x.relname
            from pg_description d
              join pg_class x on x.oid = d.objoid and d.classoid = 'pg_class'::regclass and d.objsubid = 0
              join pg_index i on i.indexrelid = x.oid
              join pg_class c on c.oid = i.indrelid
              join pg_namespace n on n.oid = c.relnamespace
            where exists (select from pg_constraint con
                          where con.conindid = x.oid and con.contype in ('p', 'u', 'x') and con.conparentid <> 0)
              and :managed""";

    /**
     * Every extension comes with a comment. Those of all its versions would make the server list the directory of
     * scripts and read the control files once for each extension: 18 ms instead of a half.
     */
    static final String COMMENTS_ON_EXTENSIONS = """
            select 'comment on an extension' as kind, '' as schema, e.extname as name
            from pg_extension e
              left join pg_description d on d.objoid = e.oid and d.classoid = 'pg_extension'::regclass
            where e.extname <> 'plpgsql'
              and d.description is distinct from
                  (select a.comment from pg_available_extensions a where a.name = e.extname)""";

    /** That of an unlogged table's identity is unlogged by itself (PostgreSQL 15). Other sequences tell it. */
    static final String UNLOGGED = """
            select 'identity whose sequence is unlogged' as kind, n.nspname as schema,
                   c.relname || '.' || a.attname as name
            from pg_class s
              join pg_depend own
                on own.classid = 'pg_class'::regclass and own.objid = s.oid and own.objsubid = 0
                and own.refclassid = 'pg_class'::regclass and own.refobjsubid > 0 and own.deptype = 'i'
              join pg_class c on c.oid = own.refobjid
              join pg_attribute a on a.attrelid = c.oid and a.attnum = own.refobjsubid
              join pg_namespace n on n.oid = c.relnamespace
            where s.relkind = 'S' and s.relpersistence = 'u' and c.relpersistence <> 'u' and :managed""";

    /** What is dropped with an extension although it is not one of its own. */
    static final String DEPENDENCES = """
            select 'dependence on an extension' as kind, n.nspname as schema, o.name || ' on ' || e.extname as name
            from pg_depend d
              join pg_extension e on e.oid = d.refobjid and d.refclassid = 'pg_extension'::regclass
              join (select 'pg_class'::regclass as class, c.oid, c.relnamespace as schema, c.relname::text as name
                    from pg_class c
                    union all
                    select 'pg_proc'::regclass, p.oid, p.pronamespace, p.proname
                    from pg_proc p
                    union all
                    select 'pg_trigger'::regclass, t.oid, c.relnamespace, c.relname || '.' || t.tgname
                    from pg_trigger t join pg_class c on c.oid = t.tgrelid) o
                on o.class = d.classid and o.oid = d.objid
              join pg_namespace n on n.oid = o.schema
            where d.deptype = 'x' and n.nspname = any (:schemas)""";

    /** A child's rows may have been looked at where its parent's have not, or the other way round. */
    private static final String VALIDITY = """
            select 'validity of an inherited check', n.nspname, c.relname || '.' || con.conname
            from pg_constraint con
              join pg_class c on c.oid = con.conrelid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_inherits h on h.inhrelid = con.conrelid
              join pg_constraint parent
                on parent.conrelid = h.inhparent and parent.contype = 'c' and parent.conname = con.conname
            where con.contype = 'c' and con.coninhcount > 0 and con.convalidated <> parent.convalidated
              and :managed""";

    /** What only a table that inherits can have. */
    static final String OF_CHILDREN = String.join("\nunion all\n", CLUSTERED, COMMENTS, VALIDITY);

    /** What only a column with settings of its own can have. */
    static final String OF_COLUMNS = COLUMNS + "\nunion all\n" + COLUMNS_OF_INDEXES;

    private OtherProperties() {}
}

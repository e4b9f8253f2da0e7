package io.nestflux.introspect.postgres;

/** What is asked of {@code pg_proc}, {@code pg_aggregate} and {@code pg_trigger}; see {@link PgQueries#of}. */
final class RoutineQueries {

    /** Neither an extension's nor what comes with a range type. */
    private static final String OWN = """
            n.nspname = any (:schemas)
              and not exists (select from pg_depend x
                              where x.classid = 'pg_proc'::regclass and x.objid = p.oid and x.deptype in ('e', 'i'))""";

    /**
     * What a routine may not lose in {@code CREATE OR REPLACE} comes as texts of its own (server,
     * {@code src/backend/catalog/pg_proc.c}, {@code ProcedureCreate}): the type of its result, with the columns where
     * that is a record, and the names of its arguments. {@code format_type} knows no modifiers here: routines have
     * none.
     */
    static final String ROUTINES = """
            select p.oid, n.nspname as schema, p.prokind as kind,
                   p.proname || '('
                     || coalesce(nullif((select string_agg(format_type(t.type, null), ', ' order by t.position)
                                         from unnest(p.proargtypes::oid[]) with ordinality t (type, position)), ''),
                                 case p.prokind when 'a' then '*' else '' end)
                     || ')' as name,
                   case when p.prokind <> 'a' then pg_get_functiondef(p.oid) end as definition,
                   p.prosqlbody is not null as is_parsed,
                   case p.prokind when 'w' then 'window ' else '' end
                     || case when p.proretset then 'setof ' else '' end || format_type(p.prorettype, null)
                     || case when p.prorettype = 'record'::regtype then coalesce(
                          (select string_agg(quote_ident(coalesce(p.proargnames[a.position], '')) || ' '
                                             || format_type(a.type, null), ', ' order by a.position)
                           from unnest(p.proallargtypes) with ordinality a (type, position)
                           where p.proargmodes[a.position] in ('o', 'b', 't')), '') else '' end as result,
                   array(select coalesce(p.proargnames[i], '')
                         from generate_series(1, coalesce(array_length(p.proargnames, 1), 0)) i
                         where p.proargmodes is null or p.proargmodes[i] in ('i', 'b', 'v')
                         order by i) as argument_names,
                   p.pronargdefaults as defaults, d.description as comment
            from pg_proc p
              join pg_namespace n on n.oid = p.pronamespace
              left join pg_description d on d.objoid = p.oid and d.classoid = 'pg_proc'::regclass
            where\s""" + OWN;

    /** Names of functions are quoted and qualified, as {@code regproc} prints them; none is a dash. */
    static final String AGGREGATES = """
            select p.oid, quote_ident(n.nspname) || '.' || quote_ident(p.proname) as written_name,
                   coalesce(nullif(pg_get_function_arguments(p.oid), ''), '*') as arguments,
                   a.aggkind as kind, a.aggnumdirectargs as direct, p.proparallel as parallel,
                   a.aggtransfn::regproc as sfunc, format_type(a.aggtranstype, null) as stype,
                   a.aggtransspace as sspace, quote_literal(a.agginitval) as initcond,
                   nullif(a.aggfinalfn, 0)::regproc as finalfunc, a.aggfinalextra as finalfunc_extra,
                   a.aggfinalmodify as finalfunc_modify, nullif(a.aggcombinefn, 0)::regproc as combinefunc,
                   nullif(a.aggserialfn, 0)::regproc as serialfunc,
                   nullif(a.aggdeserialfn, 0)::regproc as deserialfunc,
                   nullif(a.aggmtransfn, 0)::regproc as msfunc, nullif(a.aggminvtransfn, 0)::regproc as minvfunc,
                   case when a.aggmtranstype <> 0 then format_type(a.aggmtranstype, null) end as mstype,
                   a.aggmtransspace as msspace, quote_literal(a.aggminitval) as minitcond,
                   nullif(a.aggmfinalfn, 0)::regproc as mfinalfunc, a.aggmfinalextra as mfinalfunc_extra,
                   a.aggmfinalmodify as mfinalfunc_modify,
                   (select 'operator(' || quote_ident(sn.nspname) || '.' || s.oprname || ')'
                    from pg_operator s join pg_namespace sn on sn.oid = s.oprnamespace
                    where s.oid = a.aggsortop) as sortop
            from pg_aggregate a
              join pg_proc p on p.oid = a.aggfnoid
              join pg_namespace n on n.oid = p.pronamespace
            where\s""" + OWN;

    /**
     * Not those behind constraints, and of those that a partition has from its parent only what fires otherwise. Until
     * 14 these are internal to the server.
     */
    static final String TRIGGERS = """
            select t.oid, t.tgrelid as table_oid, t.tgname as name,
                   case when p.oid is null then pg_get_triggerdef(t.oid) else '' end as definition,
                   t.tgenabled as enabled, t.tgconstraint <> 0 and p.oid is null as is_constraint,
                   p.oid is not null as of_parent, d.description as comment
            from pg_trigger t
              join pg_class c on c.oid = t.tgrelid
              join pg_namespace n on n.oid = c.relnamespace
              left join pg_description d on d.objoid = t.oid and d.classoid = 'pg_trigger'::regclass
                                         and t.tgparentid = 0
              left join pg_trigger p on p.oid = t.tgparentid
              left join pg_constraint k on k.oid = t.tgconstraint and k.contype = 'f'
            where n.nspname = any (:schemas)
              and case when p.oid is null then not t.tgisinternal
                       else k.oid is null and t.tgenabled <> p.tgenabled end
              and not exists (select from pg_depend x
                              where x.classid = 'pg_trigger'::regclass and x.objid = t.oid and x.deptype = 'e')""";

    /** The types that tables are as values: what a routine takes or returns where it takes or returns a row. */
    static final String ROW_TYPES = """
            select t.oid, t.typarray as array_oid, t.typrelid as relation_oid
            from pg_type t
              join pg_class c on c.oid = t.typrelid
              join pg_namespace n on n.oid = t.typnamespace
            where n.nspname = any (:schemas) and c.relkind in ('r', 'p')""";

    private RoutineQueries() {}
}

package io.nestflux.introspect.postgres;

/**
 * The questions for the SQL of what no record describes. Each row has a schema and a name as {@link OtherKinds} gives
 * them, and the SQL; with an empty search path, names in it are whole. What was there when the database was born has a
 * number below 16384 (manual, 74.1.2).
 */
final class OtherTextQueries {

    /** What stands between two statements, since no text of a server holds it. */
    static final String NEXT = "\u0001";

    /** The options of a wrapper, a server or a table, where there are some. */
    private static final String OPTIONS = """
             || coalesce((select ' OPTIONS (' || string_agg(quote_ident(o.option_name) || ' '
                                                           || quote_literal(o.option_value), ', ') || ')'
                          from pg_options_to_table(%s) o), '')""";

    static final String DICTIONARIES = """
            select n.nspname as schema, d.dictname as name,
                   format('CREATE TEXT SEARCH DICTIONARY %I.%I (TEMPLATE = %I.%I', n.nspname, d.dictname, tn.nspname,
                          t.tmplname) || coalesce(', ' || d.dictinitoption, '') || ')' as sql
            from pg_ts_dict d
              join pg_namespace n on n.oid = d.dictnamespace
              join pg_ts_template t on t.oid = d.dicttemplate
              join pg_namespace tn on tn.oid = t.tmplnamespace
            where d.oid >= 16384
            order by 1, 2""";

    static final String CONFIGURATIONS = """
            select n.nspname as schema, c.cfgname as name,
                   format('CREATE TEXT SEARCH CONFIGURATION %I.%I (PARSER = %I.%I)', n.nspname, c.cfgname, pn.nspname,
                          p.prsname)
                     || coalesce((select string_agg(format(E'\\x01ALTER TEXT SEARCH CONFIGURATION %I.%I'
                                                             || ' ADD MAPPING FOR %I WITH %s',
                                                           n.nspname, c.cfgname, m.alias, m.dictionaries),
                                                    '' order by m.tokid)
                                  from (select tt.tokid, tt.alias,
                                               string_agg(format('%I.%I', dn.nspname, d.dictname), ', '
                                                          order by cm.mapseqno) as dictionaries
                                        from pg_ts_config_map cm
                                          join ts_token_type(c.cfgparser) tt on tt.tokid = cm.maptokentype
                                          join pg_ts_dict d on d.oid = cm.mapdict
                                          join pg_namespace dn on dn.oid = d.dictnamespace
                                        where cm.mapcfg = c.oid
                                        group by tt.tokid, tt.alias) m), '') as sql
            from pg_ts_config c
              join pg_namespace n on n.oid = c.cfgnamespace
              join pg_ts_parser p on p.oid = c.cfgparser
              join pg_namespace pn on pn.oid = p.prsnamespace
            where c.oid >= 16384
            order by 1, 2""";

    static final String ACCESS_METHODS = """
            select '' as schema, a.amname as name,
                   format('CREATE ACCESS METHOD %I TYPE %s HANDLER %s', a.amname,
                          case a.amtype when 't' then 'TABLE' else 'INDEX' end, a.amhandler) as sql
            from pg_am a
            where a.oid >= 16384
            order by 2""";

    static final String CONVERSIONS = """
            select n.nspname as schema, c.conname as name,
                   format('CREATE %sCONVERSION %I.%I FOR %L TO %L FROM %s',
                          case when c.condefault then 'DEFAULT ' else '' end, n.nspname, c.conname,
                          pg_encoding_to_char(c.conforencoding), pg_encoding_to_char(c.contoencoding), c.conproc) as sql
            from pg_conversion c
              join pg_namespace n on n.oid = c.connamespace
            where c.oid >= 16384
            order by 1, 2""";

    static final String CASTS = """
            select '' as schema, format_type(c.castsource, null) || ' as ' || format_type(c.casttarget, null) as name,
                   format('CREATE CAST (%s AS %s) ', format_type(c.castsource, null), format_type(c.casttarget, null))
                     || case c.castmethod when 'f' then 'WITH FUNCTION ' || c.castfunc::regprocedure::text
                                          when 'i' then 'WITH INOUT'
                                          else 'WITHOUT FUNCTION' end
                     || case c.castcontext when 'a' then ' AS ASSIGNMENT'
                                           when 'i' then ' AS IMPLICIT'
                                           else '' end as sql
            from pg_cast c
            where c.oid >= 16384
            order by 2""";

    static final String TRANSFORMS = """
            select '' as schema, format_type(t.trftype, null) || ' for ' || l.lanname as name,
                   format('CREATE TRANSFORM FOR %s LANGUAGE %I (', format_type(t.trftype, null), l.lanname)
                     || concat_ws(', ', 'FROM SQL WITH FUNCTION ' || nullif(t.trffromsql, 0)::regprocedure::text,
                                  'TO SQL WITH FUNCTION ' || nullif(t.trftosql, 0)::regprocedure::text)
                     || ')' as sql
            from pg_transform t
              join pg_language l on l.oid = t.trflang
            where t.oid >= 16384
            order by 2""";

    static final String OPERATORS = """
            select n.nspname as schema, o.oprname as name,
                   format('CREATE OPERATOR %I.%s (', n.nspname, o.oprname)
                     || concat_ws(', ', 'FUNCTION = ' || o.oprcode::regproc::text,
                                  'LEFTARG = ' || format_type(nullif(o.oprleft, 0), null),
                                  'RIGHTARG = ' || format_type(nullif(o.oprright, 0), null),
                                  (select format('COMMUTATOR = OPERATOR(%I.%s)', cn.nspname, c.oprname)
                                   from pg_operator c join pg_namespace cn on cn.oid = c.oprnamespace
                                   where c.oid = o.oprcom),
                                  (select format('NEGATOR = OPERATOR(%I.%s)', gn.nspname, g.oprname)
                                   from pg_operator g join pg_namespace gn on gn.oid = g.oprnamespace
                                   where g.oid = o.oprnegate),
                                  'RESTRICT = ' || nullif(o.oprrest::regproc::text, '-'),
                                  'JOIN = ' || nullif(o.oprjoin::regproc::text, '-'),
                                  case when o.oprcanhash then 'HASHES' end,
                                  case when o.oprcanmerge then 'MERGES' end)
                     || ')' as sql
            from pg_operator o
              join pg_namespace n on n.oid = o.oprnamespace
            where o.oid >= 16384 and o.oprcode <> 0
            order by o.oid""";

    static final String OPERATOR_FAMILIES = """
            select n.nspname as schema, f.opfname as name,
                   format('CREATE OPERATOR FAMILY %I.%I USING %I', n.nspname, f.opfname, a.amname) as sql
            from pg_opfamily f
              join pg_namespace n on n.oid = f.opfnamespace
              join pg_am a on a.oid = f.opfmethod
            where f.oid >= 16384
            order by 1, 2""";

    static final String OPERATOR_CLASSES = """
            select n.nspname as schema, c.opcname as name,
                   format('CREATE OPERATOR CLASS %I.%I %sFOR TYPE %s USING %I FAMILY %I.%I AS ', n.nspname, c.opcname,
                          case when c.opcdefault then 'DEFAULT ' else '' end, format_type(c.opcintype, null), a.amname,
                          fn.nspname, f.opfname)
                     || concat_ws(', ',
                          (select string_agg(format('OPERATOR %s %s', o.amopstrategy, o.amopopr::regoperator), ', '
                                             order by o.amopstrategy)
                           from pg_amop o
                           where o.amopfamily = f.oid and o.amoplefttype = c.opcintype
                             and o.amoprighttype = c.opcintype),
                          (select string_agg(format('FUNCTION %s %s', p.amprocnum, p.amproc::regprocedure), ', '
                                             order by p.amprocnum)
                           from pg_amproc p
                           where p.amprocfamily = f.oid and p.amproclefttype = c.opcintype
                             and p.amprocrighttype = c.opcintype),
                          'STORAGE ' || format_type(nullif(c.opckeytype, 0), null)) as sql
            from pg_opclass c
              join pg_namespace n on n.oid = c.opcnamespace
              join pg_am a on a.oid = c.opcmethod
              join pg_opfamily f on f.oid = c.opcfamily
              join pg_namespace fn on fn.oid = f.opfnamespace
            where c.oid >= 16384
            order by 1, 2""";

    static final String WRAPPERS = """
            select '' as schema, w.fdwname as name,
                   format('CREATE FOREIGN DATA WRAPPER %I', w.fdwname)
                     || coalesce(' HANDLER ' || nullif(w.fdwhandler, 0)::regproc::text, '')
                     || coalesce(' VALIDATOR ' || nullif(w.fdwvalidator, 0)::regproc::text, '')
            """ + OPTIONS.formatted("w.fdwoptions") + """
             as sql
            from pg_foreign_data_wrapper w
            where w.oid >= 16384
            order by 2""";

    static final String SERVERS = """
            select '' as schema, s.srvname as name,
                   format('CREATE SERVER %I', s.srvname) || coalesce(' TYPE ' || quote_literal(s.srvtype), '')
                     || coalesce(' VERSION ' || quote_literal(s.srvversion), '')
                     || format(' FOREIGN DATA WRAPPER %I', w.fdwname)
            """ + OPTIONS.formatted("s.srvoptions") + """
             as sql
            from pg_foreign_server s
              join pg_foreign_data_wrapper w on w.oid = s.srvfdw
            where s.oid >= 16384
            order by 2""";

    static final String FOREIGN_TABLES =
            """
            select n.nspname as schema, c.relname as name,
                   format(E'CREATE FOREIGN TABLE %I.%I (\\n    ', n.nspname, c.relname)
                     || coalesce((select string_agg(
                                           format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod))
            """ + OPTIONS.formatted("a.attfdwoptions") + """
                                             || case when a.attnotnull then ' NOT NULL' else '' end
                                             || coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), ''),
                                           E',\\n    ' order by a.attnum)
                                  from pg_attribute a
                                    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                                  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped), '')
                     || format(E'\\n) SERVER %I', s.srvname)
            """ + OPTIONS.formatted("t.ftoptions") + """
             as sql
            from pg_foreign_table t
              join pg_class c on c.oid = t.ftrelid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_foreign_server s on s.oid = t.ftserver
            order by 1, 2""";

    static final String EVENT_TRIGGERS = """
            select '' as schema, e.evtname as name,
                   format('CREATE EVENT TRIGGER %I ON %s', e.evtname, e.evtevent)
                     || coalesce((select ' WHEN TAG IN (' || string_agg(quote_literal(tag), ', ') || ')'
                                  from unnest(e.evttags) tag), '')
                     || format(' EXECUTE FUNCTION %s()', e.evtfoid::regproc)
                     || case e.evtenabled
                          when 'O' then ''
                          else format(E'\\x01ALTER EVENT TRIGGER %I %s', e.evtname,
                                      case e.evtenabled when 'D' then 'DISABLE'
                                                        when 'R' then 'ENABLE REPLICA'
                                                        else 'ENABLE ALWAYS' end) end as sql
            from pg_event_trigger e
            order by 2""";

    /** Of single tables, whole: what is narrowed to columns or rows, or follows schemas, is not told. */
    static final String PUBLICATIONS = """
            select '' as schema, p.pubname as name,
                   format('CREATE PUBLICATION %I', p.pubname)
                     || case when p.puballtables then ' FOR ALL TABLES'
                             else coalesce((select ' FOR TABLE ' || string_agg(format('%I.%I', n.nspname, c.relname), ', '
                                                                              order by n.nspname, c.relname)
                                            from pg_publication_rel r
                                              join pg_class c on c.oid = r.prrelid
                                              join pg_namespace n on n.oid = c.relnamespace
                                            where r.prpubid = p.oid), '') end
                     || format(' WITH (publish = %L, publish_via_partition_root = %s)',
                               concat_ws(', ', case when p.pubinsert then 'insert' end,
                                         case when p.pubupdate then 'update' end,
                                         case when p.pubdelete then 'delete' end,
                                         case when p.pubtruncate then 'truncate' end),
                               case when p.pubviaroot then 'true' else 'false' end) as sql
            from pg_publication p
            where not exists (select from pg_publication_rel r
                              where r.prpubid = p.oid
                                and coalesce(to_jsonb(r) ->> 'prqual', to_jsonb(r) ->> 'prattrs') is not null)
              and (to_regclass('pg_catalog.pg_publication_namespace') is null
                   or query_to_xml(format('select 1 from pg_catalog.pg_publication_namespace where pnpubid = %s', p.oid),
                                   false, true, '')::text not like '%<row%')
            order by 2""";

    static final String SECURITY_LABELS = """
            select '' as schema, l.provider || ' on ' || l.objtype || ' ' || l.objname as name,
                   format('SECURITY LABEL FOR %I ON %s %s IS %L', l.provider, upper(l.objtype), l.objname, l.label) as sql
            from pg_seclabels l
            order by 2""";

    private OtherTextQueries() {}
}

SELECT 'schema ' || nspname || ' ' || coalesce(obj_description(oid, 'pg_namespace'), '')
FROM pg_namespace
WHERE nspname IN (:schemas)
UNION ALL
SELECT 'extension ' || extname
FROM pg_extension
UNION ALL
SELECT 'type ' || t.oid::regtype || ' ' || string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)
       || coalesce(' ' || obj_description(t.oid, 'pg_type'), '')
FROM pg_type t
JOIN pg_enum e ON e.enumtypid = t.oid
WHERE t.typnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
GROUP BY t.oid
UNION ALL
SELECT 'sequence ' || s.seqrelid::regclass || ' ' || s.seqtypid::regtype || ' ' || s.seqstart || ' ' || s.seqincrement
       || ' ' || s.seqmin || ' ' || s.seqmax || ' ' || s.seqcache || ' ' || s.seqcycle
       || coalesce(' owned by ' || d.refobjid::regclass || '.' || a.attname, '')
       || coalesce(' ' || obj_description(c.oid, 'pg_class'), '')
FROM pg_sequence s
JOIN pg_class c ON c.oid = s.seqrelid
LEFT JOIN pg_depend d ON d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass
                         AND d.deptype IN ('a', 'i')
LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
WHERE c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'table ' || c.oid::regclass || ' ' || c.relpersistence::text || ' ' || c.relrowsecurity || ' ' || c.relforcerowsecurity || coalesce(' ' || (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(c.reloptions) o), '')
       || coalesce(' toast ' || (SELECT string_agg(o, ', ' ORDER BY o)
                                 FROM pg_class t, unnest(t.reloptions) o
                                 WHERE t.oid = c.reltoastrelid), '')
       || coalesce(' partition by ' || pg_get_partkeydef(c.oid), '')
       || coalesce(' inherits ' || (SELECT string_agg(h.inhparent::regclass::text, ', ' ORDER BY h.inhparent::regclass::text)
                                    FROM pg_inherits h
                                    WHERE h.inhrelid = c.oid), '')
       || coalesce(' ' || pg_get_expr(c.relpartbound, c.oid), '')
       || CASE WHEN c.reloftype <> 0 THEN ' of ' || c.reloftype::regtype ELSE '' END
       || coalesce(' using ' || (SELECT amname FROM pg_am WHERE oid = c.relam AND c.relkind = 'r'), '')
       || coalesce(' tablespace ' || (SELECT spcname FROM pg_tablespace WHERE oid = c.reltablespace), '')
       || ' identity ' || c.relreplident::text
       || coalesce(' ' || (SELECT indexrelid::regclass FROM pg_index WHERE indrelid = c.oid AND indisreplident), '')
       || coalesce(' ' || obj_description(c.oid, 'pg_class'), '')
FROM pg_class c
WHERE c.relkind IN ('r', 'p') AND c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'column ' || c.oid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
       || ' ' || a.attnotnull || ' ' || a.attidentity::text || ' ' || a.attgenerated::text || ' ' || a.attstorage::text
       || ' ' || a.attcompression::text || ' ' || (a.attinhcount > 0) || ' ' || coalesce(a.attcollation::regcollation::text, '')
       || coalesce(' ' || pg_get_expr(d.adbin, d.adrelid), '')
       || coalesce(' ' || col_description(c.oid, a.attnum), '')
FROM pg_class c
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE c.relkind IN ('r', 'p', 'v', 'm') AND c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'constraint ' || c.conrelid::regclass || '.'
       || CASE WHEN c.conparentid <> 0 OR c.contype = 'n' AND c.conname ~ '_not_null\d*$' THEN 'of the server''s own name'
               ELSE c.conname END
       || ' ' || pg_get_constraintdef(c.oid) || CASE WHEN c.contype IN ('c', 'n') THEN ' ' || c.connoinherit ELSE '' END || ' ' || c.convalidated || ' ' || (c.coninhcount > 0)
       || coalesce(' ' || obj_description(c.oid, 'pg_constraint'), '')
FROM pg_constraint c
WHERE c.conrelid <> 0 AND c.connamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'index ' || regexp_replace(CASE WHEN c.relispartition
                                       THEN replace(pg_get_indexdef(i.indexrelid), quote_ident(c.relname) || ' ON ', 'ON ')
                                       ELSE pg_get_indexdef(i.indexrelid) END, ' WITH \([^)]*\)', '')
       || coalesce(' with ' || (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(c.reloptions) o), '') || ' valid ' || i.indisvalid
       || coalesce(' ' || obj_description(i.indexrelid, 'pg_class'), '')
FROM pg_index i
JOIN pg_class c ON c.oid = i.indexrelid
WHERE c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'view ' || c.oid::regclass || ' ' || c.relkind::text || ' ' || c.relispopulated
       || coalesce(' ' || (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(c.reloptions) o), '')
       || coalesce(' ' || am.amname, '') || coalesce(' ' || ts.spcname, '')
       || coalesce(' ' || obj_description(c.oid, 'pg_class'), '') || pg_get_viewdef(c.oid)
FROM pg_class c
LEFT JOIN pg_am am ON am.oid = c.relam
LEFT JOIN pg_tablespace ts ON ts.oid = c.reltablespace
WHERE c.relkind IN ('v', 'm') AND c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'rule ' || r.ev_enabled::text || ' ' || pg_get_ruledef(r.oid) || coalesce(' ' || obj_description(r.oid, 'pg_rewrite'), '')
FROM pg_rewrite r
JOIN pg_class c ON c.oid = r.ev_class
WHERE r.rulename <> '_RETURN' AND c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'policy ' || c.oid::regclass || ' ' || p::text || coalesce(' ' || obj_description(o.oid, 'pg_policy'), '')
FROM pg_policies p
JOIN pg_class c ON c.relname = p.tablename
JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = p.schemaname
JOIN pg_policy o ON o.polrelid = c.oid AND o.polname = p.policyname
WHERE p.schemaname IN (:schemas)
UNION ALL
SELECT 'routine ' || p.oid::regprocedure || ' ' || p.prokind::text || ' (' || pg_get_function_arguments(p.oid) || ') '
       || coalesce(pg_get_function_result(p.oid), '') || ' ' || l.lanname || ' ' || p.provolatile::text
       || p.proparallel::text || ' ' || p.proisstrict || p.prosecdef || p.proleakproof || ' ' || p.procost || ' '
       || p.prorows || ' ' || p.prosupport || ' ' || coalesce(p.proconfig::text, '') || ' ' || coalesce(p.probin, '')
       || ' ' || p.prosrc || coalesce(pg_get_function_sqlbody(p.oid), '')
       || coalesce(' ' || obj_description(p.oid, 'pg_proc'), '')
FROM pg_proc p
JOIN pg_language l ON l.oid = p.prolang
WHERE p.pronamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'aggregate ' || a.aggfnoid::regprocedure || ' '
       || (to_jsonb(a) - '{aggfnoid,aggtranstype,aggmtranstype,aggsortop}'::text[])::text || ' '
       || a.aggtranstype::regtype || ' ' || a.aggmtranstype::regtype || ' ' || a.aggsortop::regoperator
FROM pg_aggregate a
JOIN pg_proc p ON p.oid = a.aggfnoid
WHERE p.pronamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'trigger ' || pg_get_triggerdef(t.oid) || ' ' || t.tgenabled::text
       || coalesce(' ' || obj_description(t.oid, 'pg_trigger'), '')
FROM pg_trigger t
JOIN pg_class c ON c.oid = t.tgrelid
WHERE (NOT t.tgisinternal OR t.tgparentid <> 0)
  AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.oid = t.tgconstraint AND k.contype = 'f')
  AND c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'call ' || pg_describe_object(d.classid, d.objid, d.objsubid) || ' of ' || d.refobjid::regprocedure
FROM pg_depend d
JOIN pg_proc p ON p.oid = d.refobjid
WHERE d.refclassid = 'pg_proc'::regclass AND d.deptype = 'n'
  AND p.pronamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'domain ' || t.oid::regtype || ' ' || format_type(t.typbasetype, t.typtypmod) || ' ' || t.typcollation::regcollation
       || ' not null ' || t.typnotnull || coalesce(' default ' || t.typdefault, '')
       || coalesce(' ' || obj_description(t.oid, 'pg_type'), '')
FROM pg_type t
WHERE t.typtype = 'd' AND t.typnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'domain constraint ' || c.contypid::regtype || '.' || c.conname || ' ' || pg_get_constraintdef(c.oid) || ' ' || c.convalidated
       || coalesce(' ' || obj_description(c.oid, 'pg_constraint'), '')
FROM pg_constraint c
WHERE c.contypid <> 0 AND c.connamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'attribute ' || c.oid::regclass || '.' || a.attname || ' '
       || (SELECT count(*) FROM pg_attribute f WHERE f.attrelid = c.oid AND f.attnum BETWEEN 1 AND a.attnum AND NOT f.attisdropped)
       || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || coalesce(a.attcollation::regcollation::text, '')
       || coalesce(' ' || col_description(c.oid, a.attnum), '')
FROM pg_class c
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relkind = 'c' AND c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'composite ' || c.reltype::regtype || coalesce(' ' || obj_description(c.reltype, 'pg_type'), '')
FROM pg_class c
WHERE c.relkind = 'c' AND c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'range ' || r.rngtypid::regtype || ' ' || r.rngmultitypid::regtype || ' ' || r.rngsubtype::regtype || ' '
       || r.rngcollation::regcollation || ' ' || (SELECT opcname FROM pg_opclass WHERE oid = r.rngsubopc)
       || ' ' || r.rngsubdiff::regproc || coalesce(' ' || obj_description(t.oid, 'pg_type'), '')
       || coalesce(' ' || obj_description(r.rngmultitypid, 'pg_type'), '')
FROM pg_range r
JOIN pg_type t ON t.oid = r.rngtypid
WHERE t.typnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'constructor ' || p.oid::regprocedure
FROM pg_range r
JOIN pg_depend d ON d.refclassid = 'pg_type'::regclass AND d.refobjid IN (r.rngtypid, r.rngmultitypid) AND d.deptype = 'i'
                    AND d.classid = 'pg_proc'::regclass
JOIN pg_proc p ON p.oid = d.objid
WHERE p.pronamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'collation ' || (to_jsonb(c) - 'oid' - 'collnamespace' - 'collowner' - 'collversion')::text || ' ' || c.collnamespace::regnamespace
       || coalesce(' ' || obj_description(c.oid, 'pg_collation'), '')
FROM pg_collation c
WHERE c.collnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'statistics ' || pg_get_statisticsobjdef(s.oid) || ' ' || coalesce(s.stxstattarget::text, '')
       || coalesce(' ' || obj_description(s.oid, 'pg_statistic_ext'), '')
FROM pg_statistic_ext s
WHERE s.stxnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'rights ' || c.oid::regclass || ' ' || c.relkind::text || ' '
       || (SELECT string_agg(a::text, ', ' ORDER BY a::text)
           FROM unnest(coalesce(c.relacl, acldefault((CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END)::"char", c.relowner))) a)
FROM pg_class c
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'rights on column ' || c.oid::regclass || '.' || a.attname || ' '
       || (SELECT string_agg(e::text, ', ' ORDER BY e::text) FROM unnest(a.attacl) e)
FROM pg_class c
JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped AND cardinality(a.attacl) > 0
WHERE c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'rights on routine ' || p.oid::regprocedure || ' '
       || (SELECT string_agg(a::text, ', ' ORDER BY a::text) FROM unnest(coalesce(p.proacl, acldefault('f', p.proowner))) a)
FROM pg_proc p
WHERE p.pronamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
SELECT 'rights on type ' || t.oid::regtype || ' '
       || (SELECT string_agg(a::text, ', ' ORDER BY a::text) FROM unnest(coalesce(t.typacl, acldefault('T', t.typowner))) a)
FROM pg_type t
WHERE t.typnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN (:schemas))
UNION ALL
-- owners are not managed: what is theirs is told without their name
SELECT 'rights on schema ' || n.nspname || ' '
       || (SELECT string_agg(replace(a::text, n.nspowner::regrole::text, 'owner'), ', ' ORDER BY a::text)
           FROM unnest(coalesce(n.nspacl, acldefault('n', n.nspowner))) a)
FROM pg_namespace n
WHERE n.nspname IN (:schemas)
UNION ALL
SELECT 'rights by default ' || d.defaclrole::regrole || ' ' || d.defaclobjtype::text || ' ' || coalesce(n.nspname, '') || ' '
       || (SELECT string_agg(a::text, ', ' ORDER BY a::text) FROM unnest(d.defaclacl) a)
FROM pg_default_acl d
LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace
WHERE n.nspname IN (:schemas)

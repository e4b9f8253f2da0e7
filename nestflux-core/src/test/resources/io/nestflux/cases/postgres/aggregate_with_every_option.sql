-- Aggregates of each kind, and each way.

-- before
CREATE AGGREGATE plain(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
CREATE AGGREGATE changes(v integer) (SFUNC = int4larger, STYPE = integer);
CREATE AGGREGATE other_result(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');

-- after
CREATE AGGREGATE changes(v integer) (SFUNC = int4larger, STYPE = integer, SORTOP = >, COMBINEFUNC = int4larger,
    PARALLEL = SAFE);
CREATE AGGREGATE other_result(integer) (SFUNC = int4_sum, STYPE = bigint, INITCOND = '0');
CREATE AGGREGATE moving(numeric) (SFUNC = numeric_avg_accum, STYPE = internal, SSPACE = 128, FINALFUNC = numeric_avg,
    FINALFUNC_MODIFY = SHAREABLE, COMBINEFUNC = numeric_avg_combine, SERIALFUNC = numeric_avg_serialize,
    DESERIALFUNC = numeric_avg_deserialize, MSFUNC = numeric_avg_accum, MINVFUNC = numeric_accum_inv, MSTYPE = internal,
    MSSPACE = 64, MFINALFUNC = numeric_avg, MFINALFUNC_MODIFY = READ_WRITE, PARALLEL = RESTRICTED);
CREATE AGGREGATE percentile(double precision ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal,
    FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_WRITE);
CREATE AGGREGATE place(VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal,
    FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL);
CREATE AGGREGATE "count \ all"(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');
COMMENT ON AGGREGATE "count \ all"(*) IS 'counts';
COMMENT ON AGGREGATE percentile(double precision ORDER BY anyelement) IS 'ordered';

-- up
CREATE OR REPLACE AGGREGATE public.changes(v integer) (
    SFUNC = int4larger,
    STYPE = integer,
    COMBINEFUNC = int4larger,
    SORTOP = operator(pg_catalog.>),
    PARALLEL = SAFE
);

CREATE AGGREGATE public."count \ all"(*) (
    SFUNC = int8inc,
    STYPE = bigint,
    INITCOND = '0'
);

COMMENT ON AGGREGATE "public"."count \ all"(*) IS 'counts';

CREATE AGGREGATE public.moving(numeric) (
    SFUNC = numeric_avg_accum,
    STYPE = internal,
    SSPACE = 128,
    FINALFUNC = numeric_avg,
    FINALFUNC_MODIFY = SHAREABLE,
    COMBINEFUNC = numeric_avg_combine,
    SERIALFUNC = numeric_avg_serialize,
    DESERIALFUNC = numeric_avg_deserialize,
    MSFUNC = numeric_avg_accum,
    MINVFUNC = numeric_accum_inv,
    MSTYPE = internal,
    MSSPACE = 64,
    MFINALFUNC = numeric_avg,
    MFINALFUNC_MODIFY = READ_WRITE,
    PARALLEL = RESTRICTED
);

CREATE AGGREGATE public.percentile(double precision ORDER BY anyelement) (
    SFUNC = ordered_set_transition,
    STYPE = internal,
    FINALFUNC = percentile_disc_final,
    FINALFUNC_EXTRA
);

COMMENT ON AGGREGATE "public"."percentile"(double precision, anyelement) IS 'ordered';

CREATE AGGREGATE public.place(VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = ordered_set_transition_multi,
    STYPE = internal,
    FINALFUNC = rank_final,
    FINALFUNC_EXTRA,
    HYPOTHETICAL
);

DROP AGGREGATE "public"."other_result"(integer);

CREATE AGGREGATE public.other_result(integer) (
    SFUNC = int4_sum,
    STYPE = bigint,
    INITCOND = '0'
);

DROP AGGREGATE "public"."plain"(integer);

-- down
CREATE OR REPLACE AGGREGATE public.changes(v integer) (
    SFUNC = int4larger,
    STYPE = integer
);

CREATE AGGREGATE public.plain(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    INITCOND = '0'
);

DROP AGGREGATE "public"."count \ all"(*);

DROP AGGREGATE "public"."moving"(numeric);

DROP AGGREGATE "public"."other_result"(integer);

CREATE AGGREGATE public.other_result(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    INITCOND = '0'
);

DROP AGGREGATE "public"."percentile"(double precision, anyelement);

DROP AGGREGATE "public"."place"("any");

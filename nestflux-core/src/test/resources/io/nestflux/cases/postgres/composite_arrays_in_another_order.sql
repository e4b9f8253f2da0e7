Attributes change places while arrays and nested rows have values of the type.
-- changes: item.pairs, item.wrap, item.wraps

-- before
CREATE TYPE pair AS (a int, b varchar(5));
CREATE TYPE wrap AS (number int, pairs pair[], one pair);
CREATE TABLE item (id int PRIMARY KEY, pairs pair[], wrap wrap, wraps wrap[]);

-- rows
INSERT INTO item VALUES
    (1, ARRAY['(1,"x, y")', NULL, '(,)']::pair[], ROW(1, ARRAY['(2,z)']::pair[], '(3,w)')::wrap, ARRAY[ROW(1, '{}', NULL)]::wrap[]),
    (2, NULL, NULL, NULL), (3, '{}', '(,,)', '{}');

-- after
CREATE TYPE pair AS (b varchar(5), a int);
CREATE TYPE wrap AS (number int, pairs pair[], one pair);
CREATE TABLE item (id int PRIMARY KEY, pairs pair[], wrap wrap, wraps wrap[]);

-- up
ALTER TYPE "public"."pair" RENAME TO "pair_old";

ALTER TYPE "public"."wrap" RENAME TO "wrap_old";

CREATE TYPE "public"."pair" AS ("b" character varying(5), "a" integer);

CREATE TYPE "public"."wrap" AS ("number" integer, "pairs" public.pair[], "one" public.pair);

CREATE FUNCTION pg_temp."nestflux_move"(public.pair_old[]) RETURNS public.pair[] LANGUAGE sql AS $nestflux$SELECT CASE WHEN $1 IS NOT NULL THEN ARRAY(SELECT CASE WHEN ($1)[i] IS DISTINCT FROM NULL THEN ROW((($1)[i])."b", (($1)[i])."a") END::text::public.pair FROM generate_subscripts($1, 1) AS i ORDER BY i) END::public.pair[]$nestflux$;

ALTER TABLE "public"."item" ALTER COLUMN "pairs" TYPE public.pair[] USING pg_temp."nestflux_move"("pairs");

DROP FUNCTION pg_temp."nestflux_move"(public.pair_old[]);

CREATE FUNCTION pg_temp."nestflux_move"(public.wrap_old) RETURNS public.wrap LANGUAGE sql AS $nestflux$SELECT CASE WHEN $1 IS DISTINCT FROM NULL THEN ROW(($1)."number", CASE WHEN ($1)."pairs" IS NOT NULL THEN ARRAY(SELECT CASE WHEN (($1)."pairs")[i] IS DISTINCT FROM NULL THEN ROW(((($1)."pairs")[i])."b", ((($1)."pairs")[i])."a") END::text::public.pair FROM generate_subscripts(($1)."pairs", 1) AS i ORDER BY i) END::public.pair[], CASE WHEN ($1)."one" IS DISTINCT FROM NULL THEN ROW((($1)."one")."b", (($1)."one")."a") END::text::public.pair) END::text::public.wrap$nestflux$;

ALTER TABLE "public"."item" ALTER COLUMN "wrap" TYPE public.wrap USING pg_temp."nestflux_move"("wrap");

DROP FUNCTION pg_temp."nestflux_move"(public.wrap_old);

CREATE FUNCTION pg_temp."nestflux_move"(public.wrap_old[]) RETURNS public.wrap[] LANGUAGE sql AS $nestflux$SELECT CASE WHEN $1 IS NOT NULL THEN ARRAY(SELECT CASE WHEN ($1)[i] IS DISTINCT FROM NULL THEN ROW((($1)[i])."number", CASE WHEN (($1)[i])."pairs" IS NOT NULL THEN ARRAY(SELECT CASE WHEN ((($1)[i])."pairs")[i] IS DISTINCT FROM NULL THEN ROW((((($1)[i])."pairs")[i])."b", (((($1)[i])."pairs")[i])."a") END::text::public.pair FROM generate_subscripts((($1)[i])."pairs", 1) AS i ORDER BY i) END::public.pair[], CASE WHEN (($1)[i])."one" IS DISTINCT FROM NULL THEN ROW(((($1)[i])."one")."b", ((($1)[i])."one")."a") END::text::public.pair) END::text::public.wrap FROM generate_subscripts($1, 1) AS i ORDER BY i) END::public.wrap[]$nestflux$;

ALTER TABLE "public"."item" ALTER COLUMN "wraps" TYPE public.wrap[] USING pg_temp."nestflux_move"("wraps");

DROP FUNCTION pg_temp."nestflux_move"(public.wrap_old[]);

DROP TYPE "public"."wrap_old";

DROP TYPE "public"."pair_old";

-- down
ALTER TYPE "public"."pair" RENAME TO "pair_old";

ALTER TYPE "public"."wrap" RENAME TO "wrap_old";

CREATE TYPE "public"."pair" AS ("a" integer, "b" character varying(5));

CREATE TYPE "public"."wrap" AS ("number" integer, "pairs" public.pair[], "one" public.pair);

CREATE FUNCTION pg_temp."nestflux_move"(public.pair_old[]) RETURNS public.pair[] LANGUAGE sql AS $nestflux$SELECT CASE WHEN $1 IS NOT NULL THEN ARRAY(SELECT CASE WHEN ($1)[i] IS DISTINCT FROM NULL THEN ROW((($1)[i])."a", (($1)[i])."b") END::text::public.pair FROM generate_subscripts($1, 1) AS i ORDER BY i) END::public.pair[]$nestflux$;

ALTER TABLE "public"."item" ALTER COLUMN "pairs" TYPE public.pair[] USING pg_temp."nestflux_move"("pairs");

DROP FUNCTION pg_temp."nestflux_move"(public.pair_old[]);

CREATE FUNCTION pg_temp."nestflux_move"(public.wrap_old) RETURNS public.wrap LANGUAGE sql AS $nestflux$SELECT CASE WHEN $1 IS DISTINCT FROM NULL THEN ROW(($1)."number", CASE WHEN ($1)."pairs" IS NOT NULL THEN ARRAY(SELECT CASE WHEN (($1)."pairs")[i] IS DISTINCT FROM NULL THEN ROW(((($1)."pairs")[i])."a", ((($1)."pairs")[i])."b") END::text::public.pair FROM generate_subscripts(($1)."pairs", 1) AS i ORDER BY i) END::public.pair[], CASE WHEN ($1)."one" IS DISTINCT FROM NULL THEN ROW((($1)."one")."a", (($1)."one")."b") END::text::public.pair) END::text::public.wrap$nestflux$;

ALTER TABLE "public"."item" ALTER COLUMN "wrap" TYPE public.wrap USING pg_temp."nestflux_move"("wrap");

DROP FUNCTION pg_temp."nestflux_move"(public.wrap_old);

CREATE FUNCTION pg_temp."nestflux_move"(public.wrap_old[]) RETURNS public.wrap[] LANGUAGE sql AS $nestflux$SELECT CASE WHEN $1 IS NOT NULL THEN ARRAY(SELECT CASE WHEN ($1)[i] IS DISTINCT FROM NULL THEN ROW((($1)[i])."number", CASE WHEN (($1)[i])."pairs" IS NOT NULL THEN ARRAY(SELECT CASE WHEN ((($1)[i])."pairs")[i] IS DISTINCT FROM NULL THEN ROW((((($1)[i])."pairs")[i])."a", (((($1)[i])."pairs")[i])."b") END::text::public.pair FROM generate_subscripts((($1)[i])."pairs", 1) AS i ORDER BY i) END::public.pair[], CASE WHEN (($1)[i])."one" IS DISTINCT FROM NULL THEN ROW(((($1)[i])."one")."a", ((($1)[i])."one")."b") END::text::public.pair) END::text::public.wrap FROM generate_subscripts($1, 1) AS i ORDER BY i) END::public.wrap[]$nestflux$;

ALTER TABLE "public"."item" ALTER COLUMN "wraps" TYPE public.wrap[] USING pg_temp."nestflux_move"("wraps");

DROP FUNCTION pg_temp."nestflux_move"(public.wrap_old[]);

DROP TYPE "public"."wrap_old";

DROP TYPE "public"."pair_old";

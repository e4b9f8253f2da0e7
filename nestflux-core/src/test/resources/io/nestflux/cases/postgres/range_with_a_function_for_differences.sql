A range type whose difference function is the user's own comes with it, and both change.

-- before
CREATE FUNCTION apart(a time, b time) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT extract(epoch FROM a - b)::float8 $$;
CREATE TYPE hours AS RANGE (SUBTYPE = time, SUBTYPE_DIFF = apart);
CREATE TABLE shop (id int PRIMARY KEY, open hours, EXCLUDE USING gist (open WITH &&));

-- rows
INSERT INTO shop VALUES (1, '[08:00,12:00)');

-- after
CREATE FUNCTION how_far(a time, b time) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT extract(epoch FROM a - b)::float8 $$;
CREATE TYPE hours AS RANGE (SUBTYPE = time, SUBTYPE_DIFF = how_far);
CREATE TABLE shop (id int PRIMARY KEY, open hours, EXCLUDE USING gist (open WITH &&));

-- up
ALTER FUNCTION "public"."hours"(time without time zone, time without time zone) RENAME TO "hours_old";

ALTER FUNCTION "public"."hours"(time without time zone, time without time zone, text) RENAME TO "hours_old";

ALTER FUNCTION "public"."hours_multirange"() RENAME TO "hours_multirange_old";

ALTER TYPE "public"."hours_multirange" RENAME TO "hours_multirange_old";

ALTER TYPE "public"."hours" RENAME TO "hours_old";

CREATE FUNCTION public.how_far(a time without time zone, b time without time zone)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$ SELECT extract(epoch FROM a - b)::float8 $function$;

CREATE TYPE "public"."hours" AS RANGE (SUBTYPE = time without time zone, SUBTYPE_DIFF = public.how_far, MULTIRANGE_TYPE_NAME = public.hours_multirange);

ALTER TABLE "public"."shop" ALTER COLUMN "open" TYPE public.hours USING "open"::text::public.hours;

DROP TYPE "public"."hours_old";

DROP FUNCTION "public"."apart"(time without time zone, time without time zone);

-- down
ALTER FUNCTION "public"."hours"(time without time zone, time without time zone) RENAME TO "hours_old";

ALTER FUNCTION "public"."hours"(time without time zone, time without time zone, text) RENAME TO "hours_old";

ALTER FUNCTION "public"."hours_multirange"() RENAME TO "hours_multirange_old";

ALTER TYPE "public"."hours_multirange" RENAME TO "hours_multirange_old";

ALTER TYPE "public"."hours" RENAME TO "hours_old";

CREATE FUNCTION public.apart(a time without time zone, b time without time zone)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$ SELECT extract(epoch FROM a - b)::float8 $function$;

CREATE TYPE "public"."hours" AS RANGE (SUBTYPE = time without time zone, SUBTYPE_DIFF = public.apart, MULTIRANGE_TYPE_NAME = public.hours_multirange);

ALTER TABLE "public"."shop" ALTER COLUMN "open" TYPE public.hours USING "open"::text::public.hours;

DROP TYPE "public"."hours_old";

DROP FUNCTION "public"."how_far"(time without time zone, time without time zone);

An attribute is added and another dropped, while columns and arrays have values of the type.
-- changes: item

-- before
CREATE TYPE address AS (street text, zip text, town text);
CREATE TABLE item (id int PRIMARY KEY, home address, others address[], whole int GENERATED ALWAYS AS (id * 2) STORED);

-- rows
INSERT INTO item VALUES (1, '(a,b,c)', ARRAY['(d,e,f)']::address[]), (2, NULL, '{}');

-- after
CREATE TYPE address AS (street text, town text, country text, number int);
COMMENT ON COLUMN address.town IS 'or village';
CREATE TABLE item (id int PRIMARY KEY, home address, others address[], whole int GENERATED ALWAYS AS (id * 2) STORED);

-- up
ALTER TYPE "public"."address" DROP ATTRIBUTE "zip", ADD ATTRIBUTE "country" text, ADD ATTRIBUTE "number" integer;

COMMENT ON COLUMN "public"."address"."town" IS 'or village';

-- down
ALTER TYPE "public"."address" RENAME TO "address_old";

CREATE TYPE "public"."address" AS ("street" text, "zip" text, "town" text);

ALTER TABLE "public"."item" ALTER COLUMN "home" TYPE public.address USING CASE WHEN "home" IS DISTINCT FROM NULL THEN ROW(("home")."street", NULL, ("home")."town") END::text::public.address;

CREATE FUNCTION pg_temp."nestflux_move"(public.address_old[]) RETURNS public.address[] LANGUAGE sql AS $nestflux$SELECT CASE WHEN $1 IS NOT NULL THEN ARRAY(SELECT CASE WHEN ($1)[i] IS DISTINCT FROM NULL THEN ROW((($1)[i])."street", NULL, (($1)[i])."town") END::text::public.address FROM generate_subscripts($1, 1) AS i ORDER BY i) END::public.address[]$nestflux$;

ALTER TABLE "public"."item" ALTER COLUMN "others" TYPE public.address[] USING pg_temp."nestflux_move"("others");

DROP FUNCTION pg_temp."nestflux_move"(public.address_old[]);

DROP TYPE "public"."address_old";

-- Check, generated column, index and default call f; f takes a bigint instead of an integer.

-- before
CREATE FUNCTION f(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n + 1';
CREATE TABLE item (
    id integer DEFAULT f(1),
    doubled integer GENERATED ALWAYS AS (f(id) * 2) STORED,
    CONSTRAINT positive CHECK (f(id) > 0)
);
CREATE INDEX item_idx ON item (f(id)) WHERE f(id) > 1;

-- rows
INSERT INTO item VALUES (DEFAULT), (5);

-- after
CREATE FUNCTION f(n bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n::integer + 1';
CREATE TABLE item (
    id integer DEFAULT f(1),
    doubled integer GENERATED ALWAYS AS (f(id) * 2) STORED,
    CONSTRAINT positive CHECK (f(id) > 0)
);
CREATE INDEX item_idx ON item (f(id)) WHERE f(id) > 1;

-- up
ALTER TABLE "public"."item" DROP CONSTRAINT "positive";

DROP INDEX "public"."item_idx";

ALTER TABLE "public"."item"
    ALTER COLUMN "id" DROP DEFAULT,
    DROP COLUMN "doubled";

DROP FUNCTION "public"."f"(integer);

CREATE FUNCTION public.f(n bigint)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n::integer + 1$function$;

ALTER TABLE "public"."item"
    ALTER COLUMN "id" SET DEFAULT public.f((1)::bigint),
    ADD COLUMN "doubled" integer GENERATED ALWAYS AS (public.f((id)::bigint) * 2) STORED;

ALTER TABLE "public"."item" ADD CONSTRAINT "positive" CHECK (public.f((id)::bigint) > 0);

CREATE INDEX "item_idx" ON "public"."item" ((public.f((id)::bigint))) WHERE public.f((id)::bigint) > 1;

-- down
ALTER TABLE "public"."item" DROP CONSTRAINT "positive";

DROP INDEX "public"."item_idx";

ALTER TABLE "public"."item"
    ALTER COLUMN "id" DROP DEFAULT,
    DROP COLUMN "doubled";

DROP FUNCTION "public"."f"(bigint);

CREATE FUNCTION public.f(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n + 1$function$;

ALTER TABLE "public"."item"
    ALTER COLUMN "id" SET DEFAULT public.f(1),
    ADD COLUMN "doubled" integer GENERATED ALWAYS AS (public.f(id) * 2) STORED;

ALTER TABLE "public"."item" ADD CONSTRAINT "positive" CHECK (public.f(id) > 0);

CREATE INDEX "item_idx" ON "public"."item" ((public.f(id))) WHERE public.f(id) > 1;

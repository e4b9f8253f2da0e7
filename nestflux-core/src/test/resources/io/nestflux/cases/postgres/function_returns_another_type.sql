-- The result's type cannot be replaced: everything that calls the function makes way.

-- before
CREATE FUNCTION f(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n + 1';
CREATE TABLE item (id integer DEFAULT f(1), CONSTRAINT positive CHECK (f(id) > 0));
CREATE UNIQUE INDEX item_idx ON item (f(id));

-- rows
INSERT INTO item VALUES (DEFAULT), (5);

-- after
CREATE FUNCTION f(n integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT n + 1::bigint';
CREATE TABLE item (id integer DEFAULT f(1), CONSTRAINT positive CHECK (f(id) > 0));
CREATE UNIQUE INDEX item_idx ON item (f(id));

-- up
ALTER TABLE "public"."item" DROP CONSTRAINT "positive";

DROP INDEX "public"."item_idx";

ALTER TABLE "public"."item" ALTER COLUMN "id" DROP DEFAULT;

DROP FUNCTION "public"."f"(integer);

CREATE FUNCTION public.f(n integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n + 1::bigint$function$;

ALTER TABLE "public"."item" ALTER COLUMN "id" SET DEFAULT public.f(1);

ALTER TABLE "public"."item" ADD CONSTRAINT "positive" CHECK (public.f(id) > 0);

CREATE UNIQUE INDEX "item_idx" ON "public"."item" ((public.f(id)));

-- down
ALTER TABLE "public"."item" DROP CONSTRAINT "positive";

DROP INDEX "public"."item_idx";

ALTER TABLE "public"."item" ALTER COLUMN "id" DROP DEFAULT;

DROP FUNCTION "public"."f"(integer);

CREATE FUNCTION public.f(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n + 1$function$;

ALTER TABLE "public"."item" ALTER COLUMN "id" SET DEFAULT public.f(1);

ALTER TABLE "public"."item" ADD CONSTRAINT "positive" CHECK (public.f(id) > 0);

CREATE UNIQUE INDEX "item_idx" ON "public"."item" ((public.f(id)));

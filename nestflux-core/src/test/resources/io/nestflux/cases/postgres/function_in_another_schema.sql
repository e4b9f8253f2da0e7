-- Functions move between schemas, come and go with them, and have names that need quotes.
-- schemas: public, app

-- before
CREATE SCHEMA app;
CREATE FUNCTION app.f(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n';
CREATE TABLE item (id integer DEFAULT app.f(1), CONSTRAINT c CHECK (app.f(id) > 0));

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE FUNCTION f(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n';
CREATE TABLE item (id integer DEFAULT f(1), CONSTRAINT c CHECK (f(id) > 0));

-- up
ALTER TABLE "public"."item" DROP CONSTRAINT "c";

CREATE FUNCTION public.f(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n$function$;

ALTER TABLE "public"."item" ALTER COLUMN "id" SET DEFAULT public.f(1);

ALTER TABLE "public"."item" ADD CONSTRAINT "c" CHECK (public.f(id) > 0);

DROP FUNCTION "app"."f"(integer);

DROP SCHEMA "app";

-- down
ALTER TABLE "public"."item" DROP CONSTRAINT "c";

CREATE SCHEMA "app";

CREATE FUNCTION app.f(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n$function$;

ALTER TABLE "public"."item" ALTER COLUMN "id" SET DEFAULT app.f(1);

ALTER TABLE "public"."item" ADD CONSTRAINT "c" CHECK (app.f(id) > 0);

DROP FUNCTION "public"."f"(integer);

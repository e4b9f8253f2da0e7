-- The default changes, or goes, with the function it called.

-- before
CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE TABLE item (a integer DEFAULT f(), b integer DEFAULT f(), c integer DEFAULT f());

-- rows
INSERT INTO item VALUES (7, 8, 9);

-- after
CREATE FUNCTION g() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE TABLE item (a integer, b integer DEFAULT g(), d integer DEFAULT g() + 1);

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "a" DROP DEFAULT,
    DROP COLUMN "c";

CREATE FUNCTION public.g()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

ALTER TABLE "public"."item"
    ALTER COLUMN "b" SET DEFAULT public.g(),
    ADD COLUMN "d" integer DEFAULT (public.g() + 1);

DROP FUNCTION "public"."f"();

-- down
CREATE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

ALTER TABLE "public"."item"
    ALTER COLUMN "a" SET DEFAULT public.f(),
    ALTER COLUMN "b" SET DEFAULT public.f(),
    ADD COLUMN "c" integer DEFAULT public.f(),
    DROP COLUMN "d";

DROP FUNCTION "public"."g"();

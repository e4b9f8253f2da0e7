-- A call means another function as soon as one that fits better is there; and the first again, when it goes.

-- before
CREATE FUNCTION f(n bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION g(n bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION g(n text) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 2';
CREATE FUNCTION g(n integer, m integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 2';
CREATE TABLE item (id bigint DEFAULT f(1), v text, CONSTRAINT c CHECK (g('x'::text) > 0));
CREATE VIEW a AS SELECT f(2147483648) AS f, g('y'::text) AS g FROM item;

-- rows
INSERT INTO item VALUES (1), (5);

-- after
CREATE FUNCTION f(n bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION f(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION f(n numeric) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION g(n bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION g(n varchar) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 2';
CREATE TABLE item (id bigint DEFAULT f(1), v text, CONSTRAINT c CHECK (g('x'::text) > 0));
CREATE VIEW a AS SELECT f(2147483648) AS f, g('y'::text) AS g FROM item;

-- up
DROP VIEW "public"."a";

ALTER TABLE "public"."item" DROP CONSTRAINT "c";

ALTER TABLE "public"."item" ALTER COLUMN "id" DROP DEFAULT;

DROP FUNCTION "public"."g"(integer, integer);

DROP FUNCTION "public"."g"(text);

CREATE FUNCTION public.g(n character varying)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 2$function$;

ALTER TABLE "public"."item" ADD CONSTRAINT "c" CHECK (public.g(('x'::text)::character varying) > 0);

CREATE VIEW "public"."a" AS
SELECT public.f('2147483648'::bigint) AS f,
    public.g(('y'::text)::character varying) AS g
   FROM public.item;

SET check_function_bodies = off;

CREATE FUNCTION public.f(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1$function$;

RESET check_function_bodies;

ALTER TABLE "public"."item" ALTER COLUMN "id" SET DEFAULT public.f(1);

CREATE FUNCTION public.f(n numeric)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1$function$;

-- down
DROP VIEW "public"."a";

ALTER TABLE "public"."item" DROP CONSTRAINT "c";

ALTER TABLE "public"."item" ALTER COLUMN "id" DROP DEFAULT;

DROP FUNCTION "public"."f"(integer);

DROP FUNCTION "public"."f"(numeric);

ALTER TABLE "public"."item" ALTER COLUMN "id" SET DEFAULT public.f((1)::bigint);

DROP FUNCTION "public"."g"(character varying);

SET check_function_bodies = off;

CREATE FUNCTION public.g(n integer, m integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 2$function$;

RESET check_function_bodies;

CREATE FUNCTION public.g(n text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 2$function$;

ALTER TABLE "public"."item" ADD CONSTRAINT "c" CHECK (public.g('x'::text) > 0);

CREATE VIEW "public"."a" AS
SELECT public.f('2147483648'::bigint) AS f,
    public.g('y'::text) AS g
   FROM public.item;

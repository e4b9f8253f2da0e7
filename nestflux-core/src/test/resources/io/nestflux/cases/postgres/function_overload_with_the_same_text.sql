-- Nothing in the view's text tells which of two functions it calls: an unknown literal fits both.

-- before
CREATE FUNCTION f(n text) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE TABLE item (id integer DEFAULT f('1'::text));
CREATE VIEW a AS SELECT f('1'::text) AS f;

-- rows
INSERT INTO item VALUES (1), (5);

-- after
CREATE FUNCTION f(n text) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION f(VARIADIC n text[]) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 2';
CREATE TABLE item (id integer DEFAULT f('1'::text));
CREATE VIEW a AS SELECT f('1'::text) AS f;

-- up
CREATE FUNCTION public.f(VARIADIC n text[])
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 2$function$;

-- down
DROP FUNCTION "public"."f"(text[]);

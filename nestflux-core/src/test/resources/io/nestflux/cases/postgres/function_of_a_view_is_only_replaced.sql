-- The body changes and nothing else: what calls the function stays untouched.

-- before
CREATE FUNCTION f(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n + 1';
CREATE TABLE item (id integer DEFAULT f(3), CONSTRAINT positive CHECK (f(id) > 0));
CREATE VIEW a AS SELECT id, f(id) AS next FROM item;

-- rows
INSERT INTO item VALUES (1), (5);

-- after
CREATE FUNCTION f(n integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT n + 2';
CREATE TABLE item (id integer DEFAULT f(3), CONSTRAINT positive CHECK (f(id) > 0));
CREATE VIEW a AS SELECT id, f(id) AS next FROM item;

-- up
CREATE OR REPLACE FUNCTION public.f(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$SELECT n + 2$function$;

-- down
CREATE OR REPLACE FUNCTION public.f(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n + 1$function$;

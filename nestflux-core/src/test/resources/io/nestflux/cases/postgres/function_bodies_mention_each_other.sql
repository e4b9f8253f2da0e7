-- Two functions in SQL call each other: whichever is first, its body mentions what is not there yet.

-- before
CREATE TABLE item (id integer);

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE TABLE item (id integer);
CREATE FUNCTION odd(n integer) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE FUNCTION even(n integer) RETURNS boolean LANGUAGE sql
    AS 'SELECT CASE n WHEN 0 THEN true ELSE public.odd(n - 1) END';
CREATE OR REPLACE FUNCTION odd(n integer) RETURNS boolean LANGUAGE sql
    AS 'SELECT CASE n WHEN 0 THEN false ELSE public.even(n - 1) END';

-- up
SET check_function_bodies = off;

CREATE FUNCTION public.even(n integer)
 RETURNS boolean
 LANGUAGE sql
AS $function$SELECT CASE n WHEN 0 THEN true ELSE public.odd(n - 1) END$function$;

RESET check_function_bodies;

CREATE FUNCTION public.odd(n integer)
 RETURNS boolean
 LANGUAGE sql
AS $function$SELECT CASE n WHEN 0 THEN false ELSE public.even(n - 1) END$function$;

-- down
DROP FUNCTION "public"."even"(integer);

DROP FUNCTION "public"."odd"(integer);

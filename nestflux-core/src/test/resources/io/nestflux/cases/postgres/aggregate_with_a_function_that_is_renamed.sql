-- The argument of a state function has another name: it is dropped, and the aggregate around it.

-- before
CREATE FUNCTION add_up(state integer, v integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT state + v';
CREATE AGGREGATE total(integer) (SFUNC = add_up, STYPE = integer, INITCOND = '0');

-- after
CREATE FUNCTION add_up(so_far integer, v integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT so_far + v';
CREATE AGGREGATE total(integer) (SFUNC = add_up, STYPE = integer, INITCOND = '0');

-- up
DROP AGGREGATE "public"."total"(integer);

DROP FUNCTION "public"."add_up"(integer, integer);

CREATE FUNCTION public.add_up(so_far integer, v integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT so_far + v$function$;

CREATE AGGREGATE public.total(integer) (
    SFUNC = public.add_up,
    STYPE = integer,
    INITCOND = '0'
);

-- down
DROP AGGREGATE "public"."total"(integer);

DROP FUNCTION "public"."add_up"(integer, integer);

CREATE FUNCTION public.add_up(state integer, v integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT state + v$function$;

CREATE AGGREGATE public.total(integer) (
    SFUNC = public.add_up,
    STYPE = integer,
    INITCOND = '0'
);

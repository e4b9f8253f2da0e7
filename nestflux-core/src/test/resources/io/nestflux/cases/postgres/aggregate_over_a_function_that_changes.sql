-- The state function returns another type; a view and an aggregate's sibling use the aggregate.

-- before
CREATE FUNCTION add_up(state integer, v integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT state + v';
CREATE FUNCTION finish(state integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT state';
CREATE AGGREGATE total(v integer) (SFUNC = add_up, STYPE = integer, FINALFUNC = finish, INITCOND = '0');
CREATE TABLE item (id integer);
CREATE VIEW v AS SELECT total(id) AS total FROM item;
COMMENT ON AGGREGATE total(integer) IS 'all';

-- rows
INSERT INTO item VALUES (1), (5);

-- after
CREATE FUNCTION add_up(state bigint, v integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT state + v';
CREATE FUNCTION finish(s bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT s::integer';
CREATE AGGREGATE total(v integer) (SFUNC = add_up, STYPE = bigint, FINALFUNC = finish, INITCOND = '0');
CREATE TABLE item (id integer);
CREATE VIEW v AS SELECT total(id) AS total FROM item;
COMMENT ON AGGREGATE total(integer) IS 'all';

-- up
DROP VIEW "public"."v";

DROP AGGREGATE "public"."total"(integer);

DROP FUNCTION "public"."add_up"(integer, integer);

DROP FUNCTION "public"."finish"(integer);

CREATE FUNCTION public.finish(s bigint)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT s::integer$function$;

SET check_function_bodies = off;

CREATE FUNCTION public.add_up(state bigint, v integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT state + v$function$;

RESET check_function_bodies;

CREATE AGGREGATE public.total(v integer) (
    SFUNC = public.add_up,
    STYPE = bigint,
    FINALFUNC = public.finish,
    INITCOND = '0'
);

COMMENT ON AGGREGATE "public"."total"(integer) IS 'all';

CREATE VIEW "public"."v" AS
SELECT public.total(id) AS total
   FROM public.item;

-- down
DROP VIEW "public"."v";

DROP AGGREGATE "public"."total"(integer);

DROP FUNCTION "public"."add_up"(bigint, integer);

DROP FUNCTION "public"."finish"(bigint);

CREATE FUNCTION public.finish(state integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT state$function$;

SET check_function_bodies = off;

CREATE FUNCTION public.add_up(state integer, v integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT state + v$function$;

RESET check_function_bodies;

CREATE AGGREGATE public.total(v integer) (
    SFUNC = public.add_up,
    STYPE = integer,
    FINALFUNC = public.finish,
    INITCOND = '0'
);

COMMENT ON AGGREGATE "public"."total"(integer) IS 'all';

CREATE VIEW "public"."v" AS
SELECT public.total(id) AS total
   FROM public.item;

-- The same name with the same arguments, as another kind of routine.

-- before
CREATE FUNCTION f(n integer) RETURNS void LANGUAGE sql AS 'SELECT 1';
CREATE PROCEDURE p(n integer) LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION g(n integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';

-- after
CREATE PROCEDURE f(n integer) LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION p(n integer) RETURNS void LANGUAGE sql AS 'SELECT 1';
CREATE AGGREGATE g(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');

-- up
DROP FUNCTION "public"."f"(integer);

CREATE PROCEDURE public.f(IN n integer)
 LANGUAGE sql
AS $procedure$SELECT 1$procedure$;

DROP FUNCTION "public"."g"(integer);

CREATE AGGREGATE public.g(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    INITCOND = '0'
);

DROP PROCEDURE "public"."p"(integer);

CREATE FUNCTION public.p(n integer)
 RETURNS void
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- down
DROP AGGREGATE "public"."g"(integer);

CREATE FUNCTION public.g(n integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

DROP FUNCTION "public"."p"(integer);

CREATE PROCEDURE public.p(IN n integer)
 LANGUAGE sql
AS $procedure$SELECT 1$procedure$;

DROP PROCEDURE "public"."f"(integer);

CREATE FUNCTION public.f(n integer)
 RETURNS void
 LANGUAGE sql
AS $function$SELECT 1$function$;

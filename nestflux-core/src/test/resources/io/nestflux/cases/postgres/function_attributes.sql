-- Every attribute that a function can have, each way.

-- before
CREATE FUNCTION a(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n';
CREATE FUNCTION b(n integer) RETURNS SETOF integer LANGUAGE sql
    IMMUTABLE STRICT SECURITY DEFINER LEAKPROOF PARALLEL SAFE COST 5 ROWS 7 SUPPORT generate_series_int4_support
    SET search_path TO public, pg_temp SET work_mem = '8MB' AS 'SELECT n';
CREATE FUNCTION c(n integer) RETURNS integer LANGUAGE sql STABLE PARALLEL RESTRICTED AS 'SELECT n';

-- after
CREATE FUNCTION a(n integer) RETURNS integer LANGUAGE sql
    IMMUTABLE STRICT SECURITY DEFINER LEAKPROOF PARALLEL SAFE COST 5
    SET search_path TO public, pg_temp SET work_mem = '8MB' AS 'SELECT n';
CREATE FUNCTION b(n integer) RETURNS SETOF integer LANGUAGE sql AS 'SELECT n';
CREATE FUNCTION c(n integer) RETURNS integer LANGUAGE sql VOLATILE PARALLEL UNSAFE SET "DateStyle" = 'ISO, DMY' AS 'SELECT n';
COMMENT ON FUNCTION c(integer) IS 'changed';

-- up
CREATE OR REPLACE FUNCTION public.a(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT SECURITY DEFINER LEAKPROOF COST 5
 SET search_path TO 'public', 'pg_temp'
 SET work_mem TO '8MB'
AS $function$SELECT n$function$;

CREATE OR REPLACE FUNCTION public.b(n integer)
 RETURNS SETOF integer
 LANGUAGE sql
AS $function$SELECT n$function$;

CREATE OR REPLACE FUNCTION public.c(n integer)
 RETURNS integer
 LANGUAGE sql
 SET "DateStyle" TO 'ISO, DMY'
AS $function$SELECT n$function$;

COMMENT ON FUNCTION "public"."c"(integer) IS 'changed';

-- down
CREATE OR REPLACE FUNCTION public.a(n integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT n$function$;

CREATE OR REPLACE FUNCTION public.b(n integer)
 RETURNS SETOF integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT SECURITY DEFINER LEAKPROOF COST 5 ROWS 7 SUPPORT generate_series_int4_support
 SET search_path TO 'public', 'pg_temp'
 SET work_mem TO '8MB'
AS $function$SELECT n$function$;

CREATE OR REPLACE FUNCTION public.c(n integer)
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED
AS $function$SELECT n$function$;

COMMENT ON FUNCTION "public"."c"(integer) IS NULL;

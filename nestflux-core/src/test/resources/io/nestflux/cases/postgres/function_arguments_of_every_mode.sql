-- Names, modes and defaults of arguments; result as a table, a set, a record.

-- before
CREATE FUNCTION gone(a integer, VARIADIC rest text[]) RETURNS integer LANGUAGE sql AS 'SELECT a';

-- after
CREATE FUNCTION modes(a integer, INOUT b integer, OUT c text, VARIADIC rest text[] DEFAULT '{}') LANGUAGE sql
    AS $$ SELECT b, rest[1] $$;
CREATE FUNCTION defaults(a integer DEFAULT 1 + 1, b text DEFAULT 'it''s'::text || 'x', c text[] DEFAULT ARRAY['a', 'b'],
    "D d" jsonb DEFAULT '{"a": 1}') RETURNS void LANGUAGE sql AS $$ SELECT 1 $$;
CREATE FUNCTION rows_of(n integer) RETURNS TABLE ("A" integer, b text) LANGUAGE sql AS $$ SELECT n, 'x'::text $$;
CREATE FUNCTION unnamed(integer, text) RETURNS text LANGUAGE sql AS 'SELECT $2';
CREATE FUNCTION polymorphic(a anyelement, b anyarray) RETURNS anyelement LANGUAGE sql AS 'SELECT a';
CREATE PROCEDURE does(INOUT n integer DEFAULT 3, INOUT m text DEFAULT NULL) LANGUAGE plpgsql AS $$ BEGIN n := n + 1; END $$;

-- up
CREATE FUNCTION public.defaults(a integer DEFAULT (1 + 1), b text DEFAULT ('it''s'::text || 'x'::text), c text[] DEFAULT ARRAY['a'::text, 'b'::text], "D d" jsonb DEFAULT '{"a": 1}'::jsonb)
 RETURNS void
 LANGUAGE sql
AS $function$ SELECT 1 $function$;

CREATE FUNCTION public.modes(a integer, INOUT b integer, OUT c text, VARIADIC rest text[] DEFAULT '{}'::text[])
 RETURNS record
 LANGUAGE sql
AS $function$ SELECT b, rest[1] $function$;

CREATE FUNCTION public.polymorphic(a anyelement, b anyarray)
 RETURNS anyelement
 LANGUAGE sql
AS $function$SELECT a$function$;

CREATE FUNCTION public.rows_of(n integer)
 RETURNS TABLE("A" integer, b text)
 LANGUAGE sql
AS $function$ SELECT n, 'x'::text $function$;

CREATE FUNCTION public.unnamed(integer, text)
 RETURNS text
 LANGUAGE sql
AS $function$SELECT $2$function$;

CREATE PROCEDURE public.does(INOUT n integer DEFAULT 3, INOUT m text DEFAULT NULL::text)
 LANGUAGE plpgsql
AS $procedure$ BEGIN n := n + 1; END $procedure$;

DROP FUNCTION "public"."gone"(integer, text[]);

-- down
CREATE FUNCTION public.gone(a integer, VARIADIC rest text[])
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT a$function$;

DROP FUNCTION "public"."defaults"(integer, text, text[], jsonb);

DROP FUNCTION "public"."modes"(integer, integer, text[]);

DROP FUNCTION "public"."polymorphic"(anyelement, anyarray);

DROP FUNCTION "public"."rows_of"(integer);

DROP FUNCTION "public"."unnamed"(integer, text);

DROP PROCEDURE "public"."does"(integer, text);

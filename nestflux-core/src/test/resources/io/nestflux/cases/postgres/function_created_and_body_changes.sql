-- A body is replaced; its semicolons and dollar signs stay inside.

-- before
CREATE FUNCTION stays(n integer) RETURNS integer LANGUAGE sql AS $$ SELECT n; SELECT n + 1; $$;
CREATE FUNCTION body(n integer) RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RETURN n; END $$;
CREATE FUNCTION old() RETURNS text LANGUAGE sql AS 'SELECT ''it''''s; $x$ old''::text';

-- after
CREATE FUNCTION stays(n integer) RETURNS integer LANGUAGE sql AS $$ SELECT n; SELECT n + 1; $$;
CREATE FUNCTION body(n integer) RETURNS integer LANGUAGE plpgsql AS $body$
DECLARE
    text_in_dollars text := $$ a; 'b' $$; -- it's a comment; with a semicolon
    other text := '$function$';
BEGIN
    RETURN n + length(text_in_dollars);
END;
$body$;
CREATE FUNCTION new(OUT a integer, OUT b text) LANGUAGE sql AS $$ SELECT 1, 'x'::text $$;
COMMENT ON FUNCTION new() IS 'it''s new';

-- up
CREATE OR REPLACE FUNCTION public.body(n integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $functionx$
DECLARE
    text_in_dollars text := $$ a; 'b' $$; -- it's a comment; with a semicolon
    other text := '$function$';
BEGIN
    RETURN n + length(text_in_dollars);
END;
$functionx$;

CREATE FUNCTION public.new(OUT a integer, OUT b text)
 RETURNS record
 LANGUAGE sql
AS $function$ SELECT 1, 'x'::text $function$;

COMMENT ON FUNCTION "public"."new"() IS 'it''s new';

DROP FUNCTION "public"."old"();

-- down
CREATE OR REPLACE FUNCTION public.body(n integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN n; END $function$;

CREATE FUNCTION public.old()
 RETURNS text
 LANGUAGE sql
AS $function$SELECT 'it''s; $x$ old'::text$function$;

DROP FUNCTION "public"."new"();

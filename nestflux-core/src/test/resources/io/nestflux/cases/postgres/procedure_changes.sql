-- A procedure is replaced, and rebuilt where its output changes.

-- before
CREATE TABLE item (id integer);
CREATE PROCEDURE a(n integer) LANGUAGE plpgsql AS $$ BEGIN INSERT INTO public.item VALUES (n); COMMIT; END $$;
CREATE PROCEDURE b(INOUT n integer) LANGUAGE sql AS 'SELECT n';
CREATE PROCEDURE c(n integer) LANGUAGE sql SECURITY DEFINER SET search_path TO '' AS 'SELECT 1';

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE TABLE item (id integer);
CREATE PROCEDURE a(n integer, m integer DEFAULT 1) LANGUAGE plpgsql AS $$ BEGIN INSERT INTO public.item VALUES (n + m); COMMIT; END $$;
CREATE PROCEDURE b(INOUT n integer, OUT m text) LANGUAGE sql AS $$ SELECT n, 'x'::text $$;
CREATE PROCEDURE c(n integer) LANGUAGE sql SET search_path TO public AS 'SELECT 1';
COMMENT ON PROCEDURE c(integer) IS 'c';

-- up
CREATE OR REPLACE PROCEDURE public.c(IN n integer)
 LANGUAGE sql
 SET search_path TO 'public'
AS $procedure$SELECT 1$procedure$;

COMMENT ON PROCEDURE "public"."c"(integer) IS 'c';

DROP PROCEDURE "public"."a"(integer);

CREATE PROCEDURE public.a(IN n integer, IN m integer DEFAULT 1)
 LANGUAGE plpgsql
AS $procedure$ BEGIN INSERT INTO public.item VALUES (n + m); COMMIT; END $procedure$;

DROP PROCEDURE "public"."b"(integer);

CREATE PROCEDURE public.b(INOUT n integer, OUT m text)
 LANGUAGE sql
AS $procedure$ SELECT n, 'x'::text $procedure$;

-- down
CREATE OR REPLACE PROCEDURE public.c(IN n integer)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $procedure$SELECT 1$procedure$;

COMMENT ON PROCEDURE "public"."c"(integer) IS NULL;

DROP PROCEDURE "public"."a"(integer, integer);

CREATE PROCEDURE public.a(IN n integer)
 LANGUAGE plpgsql
AS $procedure$ BEGIN INSERT INTO public.item VALUES (n); COMMIT; END $procedure$;

DROP PROCEDURE "public"."b"(integer);

CREATE PROCEDURE public.b(INOUT n integer)
 LANGUAGE sql
AS $procedure$SELECT n$procedure$;

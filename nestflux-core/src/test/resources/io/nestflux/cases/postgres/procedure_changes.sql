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

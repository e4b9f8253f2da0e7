-- Texts that the server only looks into: they mention tables, a view, each other, and a table's default calls one.

-- before
CREATE TABLE stays (id integer);

-- rows
INSERT INTO stays VALUES (1);

-- after
CREATE TABLE a_table (id integer DEFAULT 7, v text);
CREATE VIEW z_view AS SELECT id FROM a_table;
CREATE FUNCTION z_inner() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM public.z_view';
CREATE FUNCTION a_outer() RETURNS bigint LANGUAGE sql AS 'SELECT public.z_inner()';
CREATE FUNCTION m_plpgsql() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE r public.a_table%ROWTYPE; BEGIN RETURN public.a_outer(); END $$;
CREATE TABLE b_table (n bigint DEFAULT a_outer(), CONSTRAINT c CHECK (m_plpgsql() >= 0));
CREATE TABLE stays (id integer, more bigint DEFAULT m_plpgsql());

-- up
CREATE TABLE "public"."a_table" (
    "id" integer DEFAULT 7,
    "v" text
);

CREATE VIEW "public"."z_view" AS
SELECT id
   FROM public.a_table;

CREATE FUNCTION public.z_inner()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT count(*) FROM public.z_view$function$;

CREATE FUNCTION public.a_outer()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT public.z_inner()$function$;

CREATE FUNCTION public.m_plpgsql()
 RETURNS bigint
 LANGUAGE plpgsql
AS $function$
DECLARE r public.a_table%ROWTYPE; BEGIN RETURN public.a_outer(); END $function$;

CREATE TABLE "public"."b_table" (
    "n" bigint DEFAULT public.a_outer(),
    CONSTRAINT "c" CHECK (public.m_plpgsql() >= 0)
);

ALTER TABLE "public"."stays" ADD COLUMN "more" bigint DEFAULT public.m_plpgsql();

-- down
DROP VIEW "public"."z_view";

ALTER TABLE "public"."stays" DROP COLUMN "more";

DROP TABLE "public"."a_table";

DROP TABLE "public"."b_table";

DROP FUNCTION "public"."a_outer"();

DROP FUNCTION "public"."m_plpgsql"();

DROP FUNCTION "public"."z_inner"();

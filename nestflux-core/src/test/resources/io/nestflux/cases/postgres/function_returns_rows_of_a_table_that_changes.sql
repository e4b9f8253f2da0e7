-- Rows of a table that gets a column and loses one: bodies fit only when both has happened.

-- before
CREATE TABLE item (id integer PRIMARY KEY, old integer);
CREATE FUNCTION as_text() RETURNS SETOF item LANGUAGE sql AS 'SELECT id, old FROM public.item';
CREATE FUNCTION as_star() RETURNS SETOF item LANGUAGE sql AS 'SELECT * FROM public.item';
CREATE FUNCTION parsed() RETURNS SETOF item LANGUAGE sql BEGIN ATOMIC SELECT * FROM item; END;
CREATE FUNCTION as_plpgsql() RETURNS item LANGUAGE plpgsql AS $$
DECLARE r public.item%ROWTYPE; BEGIN SELECT * INTO r FROM public.item; RETURN r; END $$;
CREATE VIEW v AS SELECT id FROM parsed();

-- rows
INSERT INTO item VALUES (1, 2);

-- after
CREATE TABLE item (id integer PRIMARY KEY, fresh text, fresher text);
CREATE FUNCTION as_text() RETURNS SETOF item LANGUAGE sql AS 'SELECT id, fresh, fresher FROM public.item';
CREATE FUNCTION as_star() RETURNS SETOF item LANGUAGE sql AS 'SELECT * FROM public.item';
CREATE FUNCTION parsed() RETURNS SETOF item LANGUAGE sql BEGIN ATOMIC SELECT * FROM item; END;
CREATE FUNCTION as_plpgsql() RETURNS item LANGUAGE plpgsql AS $$
DECLARE r public.item%ROWTYPE; BEGIN SELECT * INTO r FROM public.item; RETURN r; END $$;
CREATE VIEW v AS SELECT id FROM parsed();

-- up
DROP VIEW "public"."v";

ALTER TABLE "public"."item"
    ADD COLUMN "fresh" text,
    ADD COLUMN "fresher" text;

DROP FUNCTION "public"."parsed"();

ALTER TABLE "public"."item" DROP COLUMN "old";

CREATE OR REPLACE FUNCTION public.as_text()
 RETURNS SETOF public.item
 LANGUAGE sql
AS $function$SELECT id, fresh, fresher FROM public.item$function$;

CREATE FUNCTION public.parsed()
 RETURNS SETOF public.item
 LANGUAGE sql
BEGIN ATOMIC
 SELECT item.id,
     item.fresh,
     item.fresher
    FROM public.item;
END;

CREATE VIEW "public"."v" AS
SELECT id
   FROM public.parsed() parsed(id, fresh, fresher);

-- down
DROP VIEW "public"."v";

ALTER TABLE "public"."item" ADD COLUMN "old" integer;

DROP FUNCTION "public"."parsed"();

ALTER TABLE "public"."item"
    DROP COLUMN "fresh",
    DROP COLUMN "fresher";

CREATE OR REPLACE FUNCTION public.as_text()
 RETURNS SETOF public.item
 LANGUAGE sql
AS $function$SELECT id, old FROM public.item$function$;

CREATE FUNCTION public.parsed()
 RETURNS SETOF public.item
 LANGUAGE sql
BEGIN ATOMIC
 SELECT item.id,
     item.old
    FROM public.item;
END;

CREATE VIEW "public"."v" AS
SELECT id
   FROM public.parsed() parsed(id, old);

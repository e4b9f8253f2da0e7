-- A body in text that reads a column that comes, instead of one that goes.

-- before
CREATE TABLE item (id integer, old integer, t integer);
CREATE FUNCTION read_it() RETURNS integer LANGUAGE sql AS 'SELECT old + t FROM public.item';

-- rows
INSERT INTO item VALUES (1, 2, 3);

-- after
CREATE TABLE item (id integer, fresh integer, t text);
CREATE FUNCTION read_it() RETURNS integer LANGUAGE sql AS 'SELECT fresh + length(t) FROM public.item';

-- up
ALTER TABLE "public"."item"
    ADD COLUMN "fresh" integer,
    ALTER COLUMN "t" TYPE text,
    DROP COLUMN "old";

CREATE OR REPLACE FUNCTION public.read_it()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT fresh + length(t) FROM public.item$function$;

-- down
ALTER TABLE "public"."item"
    ADD COLUMN "old" integer,
    ALTER COLUMN "t" TYPE integer USING "t"::integer,
    DROP COLUMN "fresh";

CREATE OR REPLACE FUNCTION public.read_it()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT old + t FROM public.item$function$;

-- A name given to an argument that had none is a replacement; another name, or a default less, is not.

-- before
CREATE FUNCTION named(integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION renamed(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION without(a integer, b integer DEFAULT 2) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION other(a integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE TABLE item (id integer DEFAULT renamed(7), CONSTRAINT positive CHECK (renamed(id) > 0));
CREATE INDEX item_idx ON item (renamed(id));

-- rows
INSERT INTO item VALUES (DEFAULT), (1);

-- after
CREATE FUNCTION named(b integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION renamed(b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION without(a integer, b integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION other(a integer DEFAULT 2) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE TABLE item (id integer DEFAULT renamed(7), CONSTRAINT positive CHECK (renamed(id) > 0));
CREATE INDEX item_idx ON item (renamed(id));

-- up
ALTER TABLE "public"."item" DROP CONSTRAINT "positive";

DROP INDEX "public"."item_idx";

ALTER TABLE "public"."item" ALTER COLUMN "id" DROP DEFAULT;

CREATE OR REPLACE FUNCTION public.named(b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT $1$function$;

CREATE OR REPLACE FUNCTION public.other(a integer DEFAULT 2)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT $1$function$;

DROP FUNCTION "public"."renamed"(integer);

CREATE FUNCTION public.renamed(b integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1$function$;

ALTER TABLE "public"."item" ALTER COLUMN "id" SET DEFAULT public.renamed(7);

ALTER TABLE "public"."item" ADD CONSTRAINT "positive" CHECK (public.renamed(id) > 0);

CREATE INDEX "item_idx" ON "public"."item" ((public.renamed(id)));

DROP FUNCTION "public"."without"(integer, integer);

CREATE FUNCTION public.without(a integer, b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT $1$function$;

-- down
ALTER TABLE "public"."item" DROP CONSTRAINT "positive";

DROP INDEX "public"."item_idx";

ALTER TABLE "public"."item" ALTER COLUMN "id" DROP DEFAULT;

CREATE OR REPLACE FUNCTION public.other(a integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT $1$function$;

CREATE OR REPLACE FUNCTION public.without(a integer, b integer DEFAULT 2)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT $1$function$;

DROP FUNCTION "public"."named"(integer);

CREATE FUNCTION public.named(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT $1$function$;

DROP FUNCTION "public"."renamed"(integer);

CREATE FUNCTION public.renamed(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1$function$;

ALTER TABLE "public"."item" ALTER COLUMN "id" SET DEFAULT public.renamed(7);

ALTER TABLE "public"."item" ADD CONSTRAINT "positive" CHECK (public.renamed(id) > 0);

CREATE INDEX "item_idx" ON "public"."item" ((public.renamed(id)));

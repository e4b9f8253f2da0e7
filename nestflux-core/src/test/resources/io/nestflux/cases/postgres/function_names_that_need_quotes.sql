-- Quotes, blanks, parentheses, reserved words, dollars and unicode in names of routines, arguments and types.

-- before
CREATE TYPE "Odd (type" AS ENUM ('a', 'b');
CREATE FUNCTION "Odd ""name"" (x)"("a b" integer, "select" "Odd (type") RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION "select"("$1" text) RETURNS text LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION "größe.x"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TABLE "Table; x" ("Col umn" integer, CONSTRAINT c CHECK ("Odd ""name"" (x)"("Col umn", 'a') > 0));
CREATE TRIGGER "tr; ""ig""" BEFORE UPDATE OF "Col umn" ON "Table; x" FOR EACH ROW EXECUTE FUNCTION "größe.x"('$$', 'ä\');

-- rows
INSERT INTO "Table; x" VALUES (1);

-- after
CREATE TYPE "Odd (type" AS ENUM ('a', 'b');
CREATE FUNCTION "Odd ""name"" (x)"("b a" integer, "select" "Odd (type") RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION "select"("$1" text) RETURNS text LANGUAGE sql STRICT AS 'SELECT $1 || ''$function$''';
CREATE FUNCTION "größe.y"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TABLE "Table; x" ("Col umn" bigint, CONSTRAINT c CHECK ("Odd ""name"" (x)"("Col umn"::integer, 'a') > 0));
CREATE TRIGGER "tr; ""ig""" BEFORE UPDATE OF "Col umn" ON "Table; x" FOR EACH ROW EXECUTE FUNCTION "größe.y"('$$', 'ä\');
COMMENT ON FUNCTION "Odd ""name"" (x)"(integer, "Odd (type") IS 'odd';

-- up
DROP TRIGGER "tr; ""ig""" ON "public"."Table; x";

ALTER TABLE "public"."Table; x" DROP CONSTRAINT "c";

ALTER TABLE "public"."Table; x" ALTER COLUMN "Col umn" TYPE bigint;

CREATE FUNCTION public."größe.y"()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;

CREATE OR REPLACE FUNCTION public."select"("$1" text)
 RETURNS text
 LANGUAGE sql
 STRICT
AS $functionx$SELECT $1 || '$function$'$functionx$;

CREATE TRIGGER "tr; ""ig""" BEFORE UPDATE OF "Col umn" ON public."Table; x" FOR EACH ROW EXECUTE FUNCTION public."größe.y"('$$', 'ä\');

DROP FUNCTION "public"."Odd ""name"" (x)"(integer, public."Odd (type");

CREATE FUNCTION public."Odd ""name"" (x)"("b a" integer, "select" public."Odd (type")
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1$function$;

COMMENT ON FUNCTION "public"."Odd ""name"" (x)"(integer, public."Odd (type") IS 'odd';

ALTER TABLE "public"."Table; x" ADD CONSTRAINT "c" CHECK (public."Odd ""name"" (x)"(("Col umn")::integer, 'a'::public."Odd (type") > 0);

DROP FUNCTION "public"."größe.x"();

-- down
DROP TRIGGER "tr; ""ig""" ON "public"."Table; x";

ALTER TABLE "public"."Table; x" DROP CONSTRAINT "c";

ALTER TABLE "public"."Table; x" ALTER COLUMN "Col umn" TYPE integer;

CREATE FUNCTION public."größe.x"()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;

CREATE OR REPLACE FUNCTION public."select"("$1" text)
 RETURNS text
 LANGUAGE sql
AS $function$SELECT $1$function$;

CREATE TRIGGER "tr; ""ig""" BEFORE UPDATE OF "Col umn" ON public."Table; x" FOR EACH ROW EXECUTE FUNCTION public."größe.x"('$$', 'ä\');

DROP FUNCTION "public"."Odd ""name"" (x)"(integer, public."Odd (type");

CREATE FUNCTION public."Odd ""name"" (x)"("a b" integer, "select" public."Odd (type")
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1$function$;

ALTER TABLE "public"."Table; x" ADD CONSTRAINT "c" CHECK (public."Odd ""name"" (x)"("Col umn", 'a'::public."Odd (type") > 0);

DROP FUNCTION "public"."größe.y"();

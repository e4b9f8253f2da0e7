-- A value is added in place, and used at once by a function the server reads.

-- before
CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE FUNCTION best() RETURNS mood LANGUAGE sql RETURN 'happy'::mood;
CREATE TABLE item (id integer, m mood DEFAULT best());

-- rows
INSERT INTO item VALUES (1, 'sad');

-- after
CREATE TYPE mood AS ENUM ('sad', 'happy', 'it''s great');
CREATE FUNCTION best() RETURNS mood LANGUAGE sql RETURN 'it''s great'::mood;
CREATE TABLE item (id integer, m mood DEFAULT best());

-- up
ALTER TYPE "public"."mood" ADD VALUE 'it''s great';

CREATE OR REPLACE FUNCTION public.best()
 RETURNS public.mood
 LANGUAGE sql
RETURN 'it''s great'::public.mood;

-- down
ALTER TYPE "public"."mood" RENAME TO "mood_old";

ALTER TABLE "public"."item" ALTER COLUMN "m" DROP DEFAULT;

CREATE TYPE "public"."mood" AS ENUM ('sad', 'happy');

ALTER TABLE "public"."item" ALTER COLUMN "m" TYPE public.mood USING "m"::text::public.mood;

DROP FUNCTION "public"."best"();

CREATE FUNCTION public.best()
 RETURNS public.mood
 LANGUAGE sql
RETURN 'happy'::public.mood;

ALTER TABLE "public"."item" ALTER COLUMN "m" SET DEFAULT public.best();

DROP TYPE "public"."mood_old";

-- Arguments, results and variables of an enum that loses a value.

-- before
CREATE TYPE mood AS ENUM ('sad', 'so so', 'happy');
CREATE FUNCTION better(m mood) RETURNS mood LANGUAGE sql IMMUTABLE AS $$ SELECT m $$;
CREATE FUNCTION all_moods(VARIADIC m mood[]) RETURNS SETOF mood LANGUAGE sql AS $$ SELECT unnest(m) $$;
CREATE FUNCTION parsed() RETURNS text LANGUAGE sql RETURN 'happy'::mood::text;
CREATE FUNCTION with_default(m mood DEFAULT 'happy') RETURNS text LANGUAGE sql AS $$ SELECT m::text $$;
CREATE TABLE item (id integer, m mood, CONSTRAINT fine CHECK (better(m) <> 'sad'), t text DEFAULT with_default());
CREATE VIEW v AS SELECT better(m) AS better FROM item;

-- rows
INSERT INTO item VALUES (1, 'happy');

-- after
CREATE TYPE mood AS ENUM ('happy', 'sad');
CREATE FUNCTION better(m mood) RETURNS mood LANGUAGE sql IMMUTABLE AS $$ SELECT m $$;
CREATE FUNCTION all_moods(VARIADIC m mood[]) RETURNS SETOF mood LANGUAGE sql AS $$ SELECT unnest(m) $$;
CREATE FUNCTION parsed() RETURNS text LANGUAGE sql RETURN 'happy'::mood::text;
CREATE FUNCTION with_default(m mood DEFAULT 'happy') RETURNS text LANGUAGE sql AS $$ SELECT m::text $$;
CREATE TABLE item (id integer, m mood, CONSTRAINT fine CHECK (better(m) <> 'sad'), t text DEFAULT with_default());
CREATE VIEW v AS SELECT better(m) AS better FROM item;

-- up
ALTER TYPE "public"."mood" RENAME TO "mood_old";

DROP VIEW "public"."v";

ALTER TABLE "public"."item" DROP CONSTRAINT "fine";

ALTER TABLE "public"."item" ALTER COLUMN "t" DROP DEFAULT;

CREATE TYPE "public"."mood" AS ENUM ('happy', 'sad');

ALTER TABLE "public"."item" ALTER COLUMN "m" TYPE public.mood USING "m"::text::public.mood;

CREATE OR REPLACE FUNCTION public.parsed()
 RETURNS text
 LANGUAGE sql
RETURN ('happy'::public.mood)::text;

DROP FUNCTION "public"."all_moods"(public.mood_old[]);

CREATE FUNCTION public.all_moods(VARIADIC m public.mood[])
 RETURNS SETOF public.mood
 LANGUAGE sql
AS $function$ SELECT unnest(m) $function$;

DROP FUNCTION "public"."better"(public.mood_old);

CREATE FUNCTION public.better(m public.mood)
 RETURNS public.mood
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT m $function$;

ALTER TABLE "public"."item" ADD CONSTRAINT "fine" CHECK (public.better(m) <> 'sad'::public.mood);

CREATE VIEW "public"."v" AS
SELECT public.better(m) AS better
   FROM public.item;

DROP FUNCTION "public"."with_default"(public.mood_old);

CREATE FUNCTION public.with_default(m public.mood DEFAULT 'happy'::public.mood)
 RETURNS text
 LANGUAGE sql
AS $function$ SELECT m::text $function$;

ALTER TABLE "public"."item" ALTER COLUMN "t" SET DEFAULT public.with_default();

DROP TYPE "public"."mood_old";

-- down
ALTER TYPE "public"."mood" RENAME TO "mood_old";

DROP VIEW "public"."v";

ALTER TABLE "public"."item" DROP CONSTRAINT "fine";

ALTER TABLE "public"."item" ALTER COLUMN "t" DROP DEFAULT;

CREATE TYPE "public"."mood" AS ENUM ('sad', 'so so', 'happy');

ALTER TABLE "public"."item" ALTER COLUMN "m" TYPE public.mood USING "m"::text::public.mood;

CREATE OR REPLACE FUNCTION public.parsed()
 RETURNS text
 LANGUAGE sql
RETURN ('happy'::public.mood)::text;

DROP FUNCTION "public"."all_moods"(public.mood_old[]);

CREATE FUNCTION public.all_moods(VARIADIC m public.mood[])
 RETURNS SETOF public.mood
 LANGUAGE sql
AS $function$ SELECT unnest(m) $function$;

DROP FUNCTION "public"."better"(public.mood_old);

CREATE FUNCTION public.better(m public.mood)
 RETURNS public.mood
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT m $function$;

ALTER TABLE "public"."item" ADD CONSTRAINT "fine" CHECK (public.better(m) <> 'sad'::public.mood);

CREATE VIEW "public"."v" AS
SELECT public.better(m) AS better
   FROM public.item;

DROP FUNCTION "public"."with_default"(public.mood_old);

CREATE FUNCTION public.with_default(m public.mood DEFAULT 'happy'::public.mood)
 RETURNS text
 LANGUAGE sql
AS $function$ SELECT m::text $function$;

ALTER TABLE "public"."item" ALTER COLUMN "t" SET DEFAULT public.with_default();

DROP TYPE "public"."mood_old";

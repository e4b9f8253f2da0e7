A value goes while functions take, return and mention the type, and a check, a default and an index call them.

-- before
CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE FUNCTION is_open(s state) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s <> 'done'::public.state $$;
CREATE FUNCTION first_state() RETURNS state LANGUAGE sql IMMUTABLE AS $$ SELECT 'new'::public.state $$;
CREATE FUNCTION counted(s state[] DEFAULT '{new}') RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN cardinality(s); END $$;
CREATE TABLE item (
    id int PRIMARY KEY, state state NOT NULL DEFAULT first_state(), list state[],
    CONSTRAINT c CHECK (is_open(state) OR id > 0)
);
CREATE INDEX item_idx ON item (counted(list)) WHERE is_open(state);
CREATE VIEW open_items AS SELECT id, is_open(state) AS open FROM item;

-- rows
INSERT INTO item VALUES (1, 'new', '{done}');

-- after
CREATE TYPE state AS ENUM ('done', 'new');
CREATE FUNCTION is_open(s state) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s <> 'done'::public.state $$;
CREATE FUNCTION first_state() RETURNS state LANGUAGE sql IMMUTABLE AS $$ SELECT 'new'::public.state $$;
CREATE FUNCTION counted(s state[] DEFAULT '{new}') RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN cardinality(s); END $$;
CREATE TABLE item (
    id int PRIMARY KEY, state state NOT NULL DEFAULT first_state(), list state[],
    CONSTRAINT c CHECK (is_open(state) OR id > 0)
);
CREATE INDEX item_idx ON item (counted(list)) WHERE is_open(state);
CREATE VIEW open_items AS SELECT id, is_open(state) AS open FROM item;

-- up
ALTER TYPE "public"."state" RENAME TO "state_old";

DROP VIEW "public"."open_items";

ALTER TABLE "public"."item" DROP CONSTRAINT "c";

DROP INDEX "public"."item_idx";

ALTER TABLE "public"."item" ALTER COLUMN "state" DROP DEFAULT;

CREATE TYPE "public"."state" AS ENUM ('done', 'new');

ALTER TABLE "public"."item"
    ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state,
    ALTER COLUMN "list" TYPE public.state[] USING "list"::text[]::public.state[];

DROP FUNCTION "public"."counted"(public.state_old[]);

CREATE FUNCTION public.counted(s public.state[] DEFAULT '{new}'::public.state[])
 RETURNS integer
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$ BEGIN RETURN cardinality(s); END $function$;

DROP FUNCTION "public"."first_state"();

CREATE FUNCTION public.first_state()
 RETURNS public.state
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT 'new'::public.state $function$;

ALTER TABLE "public"."item" ALTER COLUMN "state" SET DEFAULT public.first_state();

DROP FUNCTION "public"."is_open"(public.state_old);

CREATE FUNCTION public.is_open(s public.state)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT s <> 'done'::public.state $function$;

ALTER TABLE "public"."item" ADD CONSTRAINT "c" CHECK (public.is_open(state) OR (id > 0));

CREATE INDEX "item_idx" ON "public"."item" ((public.counted(list))) WHERE public.is_open(state);

CREATE VIEW "public"."open_items" AS
SELECT id,
    public.is_open(state) AS open
   FROM public.item;

DROP TYPE "public"."state_old";

-- down
ALTER TYPE "public"."state" RENAME TO "state_old";

DROP VIEW "public"."open_items";

ALTER TABLE "public"."item" DROP CONSTRAINT "c";

DROP INDEX "public"."item_idx";

ALTER TABLE "public"."item" ALTER COLUMN "state" DROP DEFAULT;

CREATE TYPE "public"."state" AS ENUM ('new', 'open', 'done');

ALTER TABLE "public"."item"
    ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state,
    ALTER COLUMN "list" TYPE public.state[] USING "list"::text[]::public.state[];

DROP FUNCTION "public"."counted"(public.state_old[]);

CREATE FUNCTION public.counted(s public.state[] DEFAULT '{new}'::public.state[])
 RETURNS integer
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$ BEGIN RETURN cardinality(s); END $function$;

DROP FUNCTION "public"."first_state"();

CREATE FUNCTION public.first_state()
 RETURNS public.state
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT 'new'::public.state $function$;

ALTER TABLE "public"."item" ALTER COLUMN "state" SET DEFAULT public.first_state();

DROP FUNCTION "public"."is_open"(public.state_old);

CREATE FUNCTION public.is_open(s public.state)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT s <> 'done'::public.state $function$;

ALTER TABLE "public"."item" ADD CONSTRAINT "c" CHECK (public.is_open(state) OR (id > 0));

CREATE INDEX "item_idx" ON "public"."item" ((public.counted(list))) WHERE public.is_open(state);

CREATE VIEW "public"."open_items" AS
SELECT id,
    public.is_open(state) AS open
   FROM public.item;

DROP TYPE "public"."state_old";

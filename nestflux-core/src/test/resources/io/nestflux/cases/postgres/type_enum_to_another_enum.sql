-- The values move by their text, alone and in an array.

-- before
CREATE TYPE old_state AS ENUM ('a', 'b');
CREATE TABLE item (id int PRIMARY KEY, state old_state NOT NULL DEFAULT 'a', past old_state[] DEFAULT '{b}');

-- rows
INSERT INTO item VALUES (1, 'b', '{a,b}');

-- after
CREATE TYPE new_state AS ENUM ('b', 'c', 'a');
CREATE TABLE item (id int PRIMARY KEY, state new_state NOT NULL DEFAULT 'c', past new_state[] DEFAULT '{b}');

-- up
CREATE TYPE "public"."new_state" AS ENUM ('b', 'c', 'a');

ALTER TABLE "public"."item"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE public.new_state USING "state"::text::public.new_state,
    ALTER COLUMN "state" SET DEFAULT 'c'::public.new_state,
    ALTER COLUMN "past" DROP DEFAULT,
    ALTER COLUMN "past" TYPE public.new_state[] USING "past"::text[]::public.new_state[],
    ALTER COLUMN "past" SET DEFAULT '{b}'::public.new_state[];

DROP TYPE "public"."old_state";

-- down
CREATE TYPE "public"."old_state" AS ENUM ('a', 'b');

ALTER TABLE "public"."item"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE public.old_state USING "state"::text::public.old_state,
    ALTER COLUMN "state" SET DEFAULT 'a'::public.old_state,
    ALTER COLUMN "past" DROP DEFAULT,
    ALTER COLUMN "past" TYPE public.old_state[] USING "past"::text[]::public.old_state[],
    ALTER COLUMN "past" SET DEFAULT '{b}'::public.old_state[];

DROP TYPE "public"."new_state";

An enum value goes while a domain over the type is used, by a column and by an array.

-- before
CREATE TYPE state AS ENUM ('new', 'old', 'done');
CREATE DOMAIN open_state AS state DEFAULT 'new' CHECK (VALUE <> 'done');
CREATE TABLE item (id int PRIMARY KEY, state open_state, all_states open_state[] DEFAULT '{new}', plain state DEFAULT 'new');

-- rows
INSERT INTO item VALUES (1, 'new', '{new,new}', 'done');

-- after
CREATE TYPE state AS ENUM ('new', 'done');
CREATE DOMAIN open_state AS state DEFAULT 'new' CHECK (VALUE <> 'done');
CREATE TABLE item (id int PRIMARY KEY, state open_state, all_states open_state[] DEFAULT '{new}', plain state DEFAULT 'new');

-- up
ALTER TYPE "public"."state" RENAME TO "state_old";

ALTER TYPE "public"."open_state" RENAME TO "open_state_old";

CREATE TYPE "public"."state" AS ENUM ('new', 'done');

CREATE DOMAIN "public"."open_state" AS public.state DEFAULT 'new'::public.state CONSTRAINT "open_state_check" CHECK (VALUE <> 'done'::public.state);

ALTER TABLE "public"."item"
    ALTER COLUMN "state" TYPE public.open_state USING "state"::text::public.state,
    ALTER COLUMN "all_states" DROP DEFAULT,
    ALTER COLUMN "all_states" TYPE public.open_state[] USING "all_states"::text[]::public.state[],
    ALTER COLUMN "all_states" SET DEFAULT '{new}'::public.open_state[],
    ALTER COLUMN "plain" DROP DEFAULT,
    ALTER COLUMN "plain" TYPE public.state USING "plain"::text::public.state,
    ALTER COLUMN "plain" SET DEFAULT 'new'::public.state;

DROP DOMAIN "public"."open_state_old";

DROP TYPE "public"."state_old";

-- down
ALTER TYPE "public"."state" ADD VALUE 'old' BEFORE 'done';

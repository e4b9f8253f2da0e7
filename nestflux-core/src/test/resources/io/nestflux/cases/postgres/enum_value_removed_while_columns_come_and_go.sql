-- One column of the type is dropped, one is added, one becomes a text, one keeps it; a default loses its value.
-- changes: item.c

-- before
CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE TABLE item (a state, b state NOT NULL DEFAULT 'open', c state DEFAULT 'new', d state[]);

-- rows
INSERT INTO item VALUES ('new', 'done', 'new', '{new,done}');

-- after
CREATE TYPE state AS ENUM ('new', 'done');
CREATE TABLE item (b state NOT NULL, c text DEFAULT 'new', d state[], e state DEFAULT 'done');

-- up
ALTER TYPE "public"."state" RENAME TO "state_old";

CREATE TYPE "public"."state" AS ENUM ('new', 'done');

ALTER TABLE "public"."item"
    ALTER COLUMN "b" DROP DEFAULT,
    ALTER COLUMN "b" TYPE public.state USING "b"::text::public.state,
    ALTER COLUMN "c" TYPE text,
    ALTER COLUMN "c" SET DEFAULT 'new'::text,
    ALTER COLUMN "d" TYPE public.state[] USING "d"::text[]::public.state[],
    ADD COLUMN "e" public.state DEFAULT 'done'::public.state,
    DROP COLUMN "a";

DROP TYPE "public"."state_old";

-- down
ALTER TABLE "public"."item" DROP COLUMN "e";

ALTER TYPE "public"."state" ADD VALUE 'open' BEFORE 'done';

ALTER TABLE "public"."item"
    ADD COLUMN "a" public.state,
    ALTER COLUMN "b" SET DEFAULT 'open'::public.state,
    ALTER COLUMN "c" DROP DEFAULT,
    ALTER COLUMN "c" TYPE public.state USING "c"::public.state,
    ALTER COLUMN "c" SET DEFAULT 'new'::public.state;

A name stands for a type of another kind.

-- before
CREATE DOMAIN state AS text CHECK (VALUE IN ('a', 'b'));
CREATE TABLE item (id int PRIMARY KEY, state state DEFAULT 'a', CONSTRAINT c CHECK (state <> 'x'));

-- rows
INSERT INTO item VALUES (1, 'b');

-- after
CREATE TYPE state AS ENUM ('a', 'b');
CREATE TABLE item (id int PRIMARY KEY, state state DEFAULT 'a', CONSTRAINT c CHECK (state <> 'b' OR id > 0));

-- up
ALTER TYPE "public"."state" RENAME TO "state_old";

ALTER TABLE "public"."item" DROP CONSTRAINT "c";

CREATE TYPE "public"."state" AS ENUM ('a', 'b');

ALTER TABLE "public"."item"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE public.state USING "state"::public.state,
    ALTER COLUMN "state" SET DEFAULT 'a'::public.state;

ALTER TABLE "public"."item" ADD CONSTRAINT "c" CHECK ((state <> 'b'::public.state) OR (id > 0));

DROP DOMAIN "public"."state_old";

-- down
ALTER TYPE "public"."state" RENAME TO "state_old";

ALTER TABLE "public"."item" DROP CONSTRAINT "c";

CREATE DOMAIN "public"."state" AS text CONSTRAINT "state_check" CHECK (VALUE = ANY (ARRAY['a'::text, 'b'::text]));

ALTER TABLE "public"."item"
    ALTER COLUMN "state" TYPE public.state,
    ALTER COLUMN "state" SET DEFAULT 'a'::text;

ALTER TABLE "public"."item" ADD CONSTRAINT "c" CHECK ((state)::text <> 'x'::text);

DROP TYPE "public"."state_old";

The condition of a domain over text mentions an enum type that is made anew.

-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE DOMAIN word AS text DEFAULT 'new'::state::text CHECK (VALUE <> 'old'::state::text);
CREATE TABLE item (id int PRIMARY KEY, word word, other text DEFAULT 'new'::state::text);

-- rows
INSERT INTO item VALUES (1, 'x', 'y');

-- after
CREATE TYPE state AS ENUM ('old', 'new');
CREATE DOMAIN word AS text DEFAULT 'new'::state::text CHECK (VALUE <> 'old'::state::text);
CREATE TABLE item (id int PRIMARY KEY, word word, other text DEFAULT 'new'::state::text);

-- up
ALTER TYPE "public"."state" RENAME TO "state_old";

CREATE TYPE "public"."state" AS ENUM ('old', 'new');

ALTER DOMAIN "public"."word" DROP CONSTRAINT "word_check";

ALTER DOMAIN "public"."word" SET DEFAULT ('new'::public.state)::text;

ALTER DOMAIN "public"."word" ADD CONSTRAINT "word_check" CHECK (VALUE <> ('old'::public.state)::text);

ALTER TABLE "public"."item" ALTER COLUMN "other" SET DEFAULT ('new'::public.state)::text;

DROP TYPE "public"."state_old";

-- down
ALTER TYPE "public"."state" RENAME TO "state_old";

CREATE TYPE "public"."state" AS ENUM ('new', 'old');

ALTER DOMAIN "public"."word" DROP CONSTRAINT "word_check";

ALTER DOMAIN "public"."word" SET DEFAULT ('new'::public.state)::text;

ALTER DOMAIN "public"."word" ADD CONSTRAINT "word_check" CHECK (VALUE <> ('old'::public.state)::text);

ALTER TABLE "public"."item" ALTER COLUMN "other" SET DEFAULT ('new'::public.state)::text;

DROP TYPE "public"."state_old";

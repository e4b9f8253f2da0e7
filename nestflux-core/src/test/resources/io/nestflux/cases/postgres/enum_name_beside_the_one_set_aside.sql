There is already a type of the name under which the old one would wait.

-- before
CREATE TYPE state AS ENUM ('a', 'b', 'c');
CREATE TYPE state_old AS ENUM ('x');
CREATE TABLE state_old2 (id int PRIMARY KEY, state state, old state_old);

-- rows
INSERT INTO state_old2 VALUES (1, 'a', 'x');

-- after
CREATE TYPE state AS ENUM ('b', 'a');
CREATE TYPE state_old AS ENUM ('x');
CREATE TABLE state_old2 (id int PRIMARY KEY, state state, old state_old);

-- up
ALTER TYPE "public"."state" RENAME TO "state_old3";

CREATE TYPE "public"."state" AS ENUM ('b', 'a');

ALTER TABLE "public"."state_old2" ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state;

DROP TYPE "public"."state_old3";

-- down
ALTER TYPE "public"."state" RENAME TO "state_old3";

CREATE TYPE "public"."state" AS ENUM ('a', 'b', 'c');

ALTER TABLE "public"."state_old2" ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state;

DROP TYPE "public"."state_old3";

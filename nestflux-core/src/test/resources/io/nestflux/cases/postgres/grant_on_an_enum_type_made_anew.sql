-- A type that loses a value is made anew, and its rights are given again; everybody's right to use one is taken.
-- roles: nf_reader

-- before
CREATE TYPE state AS ENUM ('a', 'b');
GRANT USAGE ON TYPE state TO nf_reader;
REVOKE USAGE ON TYPE state FROM PUBLIC;
CREATE TYPE grows AS ENUM ('a');
REVOKE ALL ON TYPE grows FROM PUBLIC;
CREATE TABLE account (id integer PRIMARY KEY, state state);

-- rows
INSERT INTO account VALUES (1, 'a');

-- after
CREATE TYPE state AS ENUM ('a');
GRANT USAGE ON TYPE state TO nf_reader;
REVOKE USAGE ON TYPE state FROM PUBLIC;
CREATE TYPE grows AS ENUM ('a', 'b');
CREATE TABLE account (id integer PRIMARY KEY, state state);

-- up
ALTER TYPE "public"."state" RENAME TO "state_old";

GRANT USAGE ON TYPE "public"."grows" TO PUBLIC;

ALTER TYPE "public"."grows" ADD VALUE 'b';

CREATE TYPE "public"."state" AS ENUM ('a');

ALTER TABLE "public"."account" ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state;

GRANT USAGE ON TYPE "public"."state" TO "nf_reader";

REVOKE USAGE ON TYPE "public"."state" FROM PUBLIC;

DROP TYPE "public"."state_old";

-- down
ALTER TYPE "public"."grows" RENAME TO "grows_old";

CREATE TYPE "public"."grows" AS ENUM ('a');

ALTER TYPE "public"."state" ADD VALUE 'b';

REVOKE USAGE ON TYPE "public"."grows" FROM PUBLIC;

DROP TYPE "public"."grows_old";

An enum value goes while rows have the type inside of a composite value.

-- before
CREATE TYPE state AS ENUM ('a', 'b', 'c');
CREATE TYPE step AS (number int, state state);
CREATE TABLE item (id int PRIMARY KEY, step step, steps step[], CONSTRAINT c CHECK ((step).state <> 'c'));

-- rows
INSERT INTO item VALUES (1, '(1,a)', ARRAY['(2,b)']::step[]);

-- after
CREATE TYPE state AS ENUM ('b', 'a');
CREATE TYPE step AS (number int, state state);
CREATE TABLE item (id int PRIMARY KEY, step step, steps step[], CONSTRAINT c CHECK ((step).state <> 'b' OR id > 0));

-- up
ALTER TYPE "public"."state" RENAME TO "state_old";

ALTER TYPE "public"."step" RENAME TO "step_old";

ALTER TABLE "public"."item" DROP CONSTRAINT "c";

CREATE TYPE "public"."state" AS ENUM ('b', 'a');

CREATE TYPE "public"."step" AS ("number" integer, "state" public.state);

ALTER TABLE "public"."item"
    ALTER COLUMN "step" TYPE public.step USING "step"::text::public.step,
    ALTER COLUMN "steps" TYPE public.step[] USING "steps"::text[]::public.step[];

ALTER TABLE "public"."item" ADD CONSTRAINT "c" CHECK (((step).state <> 'b'::public.state) OR (id > 0));

DROP TYPE "public"."step_old";

DROP TYPE "public"."state_old";

-- down
ALTER TYPE "public"."state" RENAME TO "state_old";

ALTER TYPE "public"."step" RENAME TO "step_old";

ALTER TABLE "public"."item" DROP CONSTRAINT "c";

CREATE TYPE "public"."state" AS ENUM ('a', 'b', 'c');

CREATE TYPE "public"."step" AS ("number" integer, "state" public.state);

ALTER TABLE "public"."item"
    ALTER COLUMN "step" TYPE public.step USING "step"::text::public.step,
    ALTER COLUMN "steps" TYPE public.step[] USING "steps"::text[]::public.step[];

ALTER TABLE "public"."item" ADD CONSTRAINT "c" CHECK ((step).state <> 'c'::public.state);

DROP TYPE "public"."step_old";

DROP TYPE "public"."state_old";

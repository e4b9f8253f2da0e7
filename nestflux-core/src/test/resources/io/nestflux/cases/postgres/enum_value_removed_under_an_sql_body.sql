A function whose body the server reads itself mentions the type that is made anew.

-- before
CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE TABLE item (id int PRIMARY KEY, state state NOT NULL);
CREATE FUNCTION many(s state) RETURNS bigint LANGUAGE sql STABLE RETURN (SELECT count(*) FROM item WHERE state = s AND state <> 'new'::state);

-- rows
INSERT INTO item VALUES (1, 'new');

-- after
CREATE TYPE state AS ENUM ('done', 'new');
CREATE TABLE item (id int PRIMARY KEY, state state NOT NULL);
CREATE FUNCTION many(s state) RETURNS bigint LANGUAGE sql STABLE RETURN (SELECT count(*) FROM item WHERE state = s AND state <> 'new'::state);

-- up
ALTER TYPE "public"."state" RENAME TO "state_old";

CREATE TYPE "public"."state" AS ENUM ('done', 'new');

DROP FUNCTION "public"."many"(public.state_old);

ALTER TABLE "public"."item" ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state;

CREATE FUNCTION public.many(s public.state)
 RETURNS bigint
 LANGUAGE sql
 STABLE
RETURN (SELECT count(*) AS count FROM public.item WHERE ((item.state = many.s) AND (item.state <> 'new'::public.state)));

DROP TYPE "public"."state_old";

-- down
ALTER TYPE "public"."state" RENAME TO "state_old";

CREATE TYPE "public"."state" AS ENUM ('new', 'open', 'done');

DROP FUNCTION "public"."many"(public.state_old);

ALTER TABLE "public"."item" ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state;

CREATE FUNCTION public.many(s public.state)
 RETURNS bigint
 LANGUAGE sql
 STABLE
RETURN (SELECT count(*) AS count FROM public.item WHERE ((item.state = many.s) AND (item.state <> 'new'::public.state)));

DROP TYPE "public"."state_old";

The type stands in another schema, and has other values there.
-- schemas: public, kinds

-- before
CREATE SCHEMA kinds;
CREATE TYPE state AS ENUM ('new', 'done');
CREATE TABLE item (id int, state state NOT NULL DEFAULT 'new', list state[] DEFAULT '{done}', PRIMARY KEY (id, state));
CREATE VIEW v AS SELECT state FROM item WHERE state = 'new';

-- rows
INSERT INTO item VALUES (1, 'done', '{new}');

-- after
CREATE SCHEMA kinds;
CREATE TYPE kinds.state AS ENUM ('done', 'open', 'new');
CREATE TABLE item (id int, state kinds.state NOT NULL DEFAULT 'new', list kinds.state[] DEFAULT '{done}', PRIMARY KEY (id, state));
CREATE VIEW v AS SELECT state FROM item WHERE state = 'new';

-- up
DROP VIEW "public"."v";

CREATE TYPE "kinds"."state" AS ENUM ('done', 'open', 'new');

ALTER TABLE "public"."item"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE kinds.state USING "state"::text::kinds.state,
    ALTER COLUMN "state" SET DEFAULT 'new'::kinds.state,
    ALTER COLUMN "list" DROP DEFAULT,
    ALTER COLUMN "list" TYPE kinds.state[] USING "list"::text[]::kinds.state[],
    ALTER COLUMN "list" SET DEFAULT '{done}'::kinds.state[];

CREATE VIEW "public"."v" AS
SELECT state
   FROM public.item
  WHERE (state = 'new'::kinds.state);

DROP TYPE "public"."state";

-- down
DROP VIEW "public"."v";

CREATE TYPE "public"."state" AS ENUM ('new', 'done');

ALTER TABLE "public"."item"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state,
    ALTER COLUMN "state" SET DEFAULT 'new'::public.state,
    ALTER COLUMN "list" DROP DEFAULT,
    ALTER COLUMN "list" TYPE public.state[] USING "list"::text[]::public.state[],
    ALTER COLUMN "list" SET DEFAULT '{done}'::public.state[];

CREATE VIEW "public"."v" AS
SELECT state
   FROM public.item
  WHERE (state = 'new'::public.state);

DROP TYPE "kinds"."state";

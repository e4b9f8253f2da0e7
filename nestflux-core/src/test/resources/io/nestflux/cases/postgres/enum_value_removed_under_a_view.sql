A value goes while a chain of views, a materialized view with an index and a rule use the type.

-- before
CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE TABLE item (id int PRIMARY KEY, state state NOT NULL DEFAULT 'new');
CREATE VIEW open_items AS SELECT id, state FROM item WHERE state <> 'done';
CREATE VIEW counted AS SELECT state, count(*) AS many FROM open_items GROUP BY state;
CREATE MATERIALIZED VIEW kept AS SELECT id, state, 'new'::state AS first FROM item;
CREATE UNIQUE INDEX kept_idx ON kept (id) WHERE state = 'new';
CREATE RULE no_delete AS ON DELETE TO item WHERE old.state = 'done' DO INSTEAD NOTHING;

-- rows
INSERT INTO item VALUES (1, 'new'), (2, 'done');

-- after
CREATE TYPE state AS ENUM ('done', 'new');
CREATE TABLE item (id int PRIMARY KEY, state state NOT NULL DEFAULT 'new');
CREATE VIEW open_items AS SELECT id, state FROM item WHERE state <> 'done';
CREATE VIEW counted AS SELECT state, count(*) AS many FROM open_items GROUP BY state;
CREATE MATERIALIZED VIEW kept AS SELECT id, state, 'new'::state AS first FROM item;
CREATE UNIQUE INDEX kept_idx ON kept (id) WHERE state = 'new';
CREATE RULE no_delete AS ON DELETE TO item WHERE old.state = 'done' DO INSTEAD NOTHING;

-- up
ALTER TYPE "public"."state" RENAME TO "state_old";

DROP RULE "no_delete" ON "public"."item";

DROP VIEW "public"."counted";

DROP VIEW "public"."open_items";

DROP MATERIALIZED VIEW "public"."kept";

CREATE TYPE "public"."state" AS ENUM ('done', 'new');

ALTER TABLE "public"."item"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state,
    ALTER COLUMN "state" SET DEFAULT 'new'::public.state;

CREATE VIEW "public"."open_items" AS
SELECT id,
    state
   FROM public.item
  WHERE (state <> 'done'::public.state);

CREATE VIEW "public"."counted" AS
SELECT state,
    count(*) AS many
   FROM public.open_items
  GROUP BY state;

CREATE MATERIALIZED VIEW "public"."kept" AS
SELECT id,
    state,
    'new'::public.state AS first
   FROM public.item;

CREATE UNIQUE INDEX "kept_idx" ON "public"."kept" ("id") WHERE state = 'new'::public.state;

CREATE RULE no_delete AS
    ON DELETE TO public.item
   WHERE (old.state = 'done'::public.state) DO INSTEAD NOTHING;

DROP TYPE "public"."state_old";

-- down
ALTER TYPE "public"."state" RENAME TO "state_old";

DROP RULE "no_delete" ON "public"."item";

DROP VIEW "public"."counted";

DROP VIEW "public"."open_items";

DROP MATERIALIZED VIEW "public"."kept";

CREATE TYPE "public"."state" AS ENUM ('new', 'open', 'done');

ALTER TABLE "public"."item"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state,
    ALTER COLUMN "state" SET DEFAULT 'new'::public.state;

CREATE VIEW "public"."open_items" AS
SELECT id,
    state
   FROM public.item
  WHERE (state <> 'done'::public.state);

CREATE VIEW "public"."counted" AS
SELECT state,
    count(*) AS many
   FROM public.open_items
  GROUP BY state;

CREATE MATERIALIZED VIEW "public"."kept" AS
SELECT id,
    state,
    'new'::public.state AS first
   FROM public.item;

CREATE UNIQUE INDEX "kept_idx" ON "public"."kept" ("id") WHERE state = 'new'::public.state;

CREATE RULE no_delete AS
    ON DELETE TO public.item
   WHERE (old.state = 'done'::public.state) DO INSTEAD NOTHING;

DROP TYPE "public"."state_old";

-- A value is added and used at once by a view and a materialized view.

-- before
CREATE TYPE state AS ENUM ('new', 'sent');
CREATE TABLE item (id int PRIMARY KEY, state state NOT NULL);
CREATE VIEW live AS SELECT id FROM item WHERE state = 'new';

-- rows
INSERT INTO item VALUES (1, 'new'), (2, 'sent');

-- after
CREATE TYPE state AS ENUM ('draft', 'new', 'sent');
CREATE TABLE item (id int PRIMARY KEY, state state NOT NULL);
CREATE VIEW live AS SELECT id FROM item WHERE state IN ('draft', 'new');
CREATE MATERIALIZED VIEW drafts AS SELECT id, 'draft'::state AS state FROM item WHERE state = 'draft';

-- up
ALTER TYPE "public"."state" ADD VALUE 'draft' BEFORE 'new';

CREATE OR REPLACE VIEW "public"."live" AS
SELECT id
   FROM public.item
  WHERE (state = ANY (ARRAY['draft'::public.state, 'new'::public.state]));

CREATE MATERIALIZED VIEW "public"."drafts" AS
SELECT id,
    'draft'::public.state AS state
   FROM public.item
  WHERE (state = 'draft'::public.state);

-- down
ALTER TYPE "public"."state" RENAME TO "state_old";

DROP VIEW "public"."live";

DROP MATERIALIZED VIEW "public"."drafts";

CREATE TYPE "public"."state" AS ENUM ('new', 'sent');

ALTER TABLE "public"."item" ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state;

CREATE VIEW "public"."live" AS
SELECT id
   FROM public.item
  WHERE (state = 'new'::public.state);

DROP TYPE "public"."state_old";

A new value is the default, stands in a check, an index predicate, a view and a policy of the same change.

-- before
CREATE TYPE state AS ENUM ('new', 'done');
CREATE TABLE item (id int PRIMARY KEY, state state NOT NULL DEFAULT 'new');

-- rows
INSERT INTO item VALUES (1, 'done');

-- after
CREATE TYPE state AS ENUM ('first', 'new', 'it''s open', 'done', 'last');
CREATE TABLE item (
    id int PRIMARY KEY, state state NOT NULL DEFAULT 'first',
    CONSTRAINT c CHECK (state <> 'last' OR id > 0)
);
CREATE INDEX item_idx ON item (id) WHERE state = 'it''s open';
CREATE VIEW opened AS SELECT id FROM item WHERE state IN ('it''s open', 'first');
CREATE POLICY p ON item USING (state <> 'last');

-- up
ALTER TYPE "public"."state" ADD VALUE 'first' BEFORE 'new';

ALTER TYPE "public"."state" ADD VALUE 'it''s open' BEFORE 'done';

ALTER TYPE "public"."state" ADD VALUE 'last';

ALTER TABLE "public"."item" ALTER COLUMN "state" SET DEFAULT 'first'::public.state;

ALTER TABLE "public"."item" ADD CONSTRAINT "c" CHECK ((state <> 'last'::public.state) OR (id > 0));

CREATE INDEX "item_idx" ON "public"."item" ("id") WHERE state = 'it''s open'::public.state;

CREATE VIEW "public"."opened" AS
SELECT id
   FROM public.item
  WHERE (state = ANY (ARRAY['it''s open'::public.state, 'first'::public.state]));

CREATE POLICY "p" ON "public"."item" TO PUBLIC
    USING (state <> 'last'::public.state);

-- down
ALTER TYPE "public"."state" RENAME TO "state_old";

DROP POLICY "p" ON "public"."item";

DROP VIEW "public"."opened";

ALTER TABLE "public"."item" DROP CONSTRAINT "c";

DROP INDEX "public"."item_idx";

CREATE TYPE "public"."state" AS ENUM ('new', 'done');

ALTER TABLE "public"."item"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state,
    ALTER COLUMN "state" SET DEFAULT 'new'::public.state;

DROP TYPE "public"."state_old";

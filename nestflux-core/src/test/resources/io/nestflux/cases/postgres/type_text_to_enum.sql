-- A text with its default, check and index becomes an enum.

-- before
CREATE TABLE item (id int PRIMARY KEY, state text NOT NULL DEFAULT 'new');
CREATE INDEX item_state_idx ON item (state) WHERE state = 'new';

-- rows
INSERT INTO item VALUES (1, 'new'), (2, 'it''s done');

-- after
CREATE TYPE state AS ENUM ('new', 'it''s done');
CREATE TABLE item (id int PRIMARY KEY, state state NOT NULL DEFAULT 'new');
CREATE INDEX item_state_idx ON item (state) WHERE state = 'new';

-- up
DROP INDEX "public"."item_state_idx";

CREATE TYPE "public"."state" AS ENUM ('new', 'it''s done');

ALTER TABLE "public"."item"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE public.state USING "state"::public.state,
    ALTER COLUMN "state" SET DEFAULT 'new'::public.state;

CREATE INDEX "item_state_idx" ON "public"."item" ("state") WHERE state = 'new'::public.state;

-- down
DROP INDEX "public"."item_state_idx";

ALTER TABLE "public"."item"
    ALTER COLUMN "state" TYPE text,
    ALTER COLUMN "state" SET DEFAULT 'new'::text;

CREATE INDEX "item_state_idx" ON "public"."item" ("state") WHERE state = 'new'::text;

DROP TYPE "public"."state";

A value goes while generated columns read the column, one of them with an index.
-- changes: item.next

-- before
CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE TABLE item (
    id int PRIMARY KEY, state state NOT NULL,
    is_done boolean GENERATED ALWAYS AS (state = 'done') STORED,
    next state GENERATED ALWAYS AS (CASE state WHEN 'new' THEN 'open'::state ELSE 'done'::state END) STORED
);
CREATE INDEX done_idx ON item (is_done, next);

-- rows
INSERT INTO item VALUES (1, 'new');

-- after
CREATE TYPE state AS ENUM ('new', 'done');
CREATE TABLE item (
    id int PRIMARY KEY, state state NOT NULL,
    is_done boolean GENERATED ALWAYS AS (state = 'done') STORED,
    next state GENERATED ALWAYS AS (CASE state WHEN 'new' THEN 'done'::state ELSE 'done'::state END) STORED
);
CREATE INDEX done_idx ON item (is_done, next);

-- up
ALTER TYPE "public"."state" RENAME TO "state_old";

DROP INDEX "public"."done_idx";

CREATE TYPE "public"."state" AS ENUM ('new', 'done');

ALTER TABLE "public"."item"
    DROP COLUMN "is_done",
    DROP COLUMN "next",
    ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state,
    ADD COLUMN "is_done" boolean GENERATED ALWAYS AS (state = 'done'::public.state) STORED,
    ADD COLUMN "next" public.state GENERATED ALWAYS AS (CASE state
    WHEN 'new'::public.state THEN 'done'::public.state
    ELSE 'done'::public.state
END) STORED;

CREATE INDEX "done_idx" ON "public"."item" ("is_done", "next");

DROP TYPE "public"."state_old";

-- down
DROP INDEX "public"."done_idx";

ALTER TABLE "public"."item" DROP COLUMN "next";

ALTER TYPE "public"."state" ADD VALUE 'open' BEFORE 'done';

ALTER TABLE "public"."item" ADD COLUMN "next" public.state GENERATED ALWAYS AS (CASE state
    WHEN 'new'::public.state THEN 'open'::public.state
    ELSE 'done'::public.state
END) STORED;

CREATE INDEX "done_idx" ON "public"."item" ("is_done", "next");

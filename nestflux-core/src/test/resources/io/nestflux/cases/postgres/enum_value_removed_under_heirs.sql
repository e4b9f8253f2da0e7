A value goes while partitions and a child table have the column from their parents.

-- before
CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE TABLE item (id int, state state DEFAULT 'new', PRIMARY KEY (id)) PARTITION BY RANGE (id);
CREATE TABLE item_1 PARTITION OF item FOR VALUES FROM (0) TO (100);
CREATE TABLE item_2 PARTITION OF item (state DEFAULT 'done') FOR VALUES FROM (100) TO (200);
CREATE TABLE parent (id int PRIMARY KEY, state state);
CREATE TABLE child (extra state DEFAULT 'done') INHERITS (parent);

-- rows
INSERT INTO item VALUES (1, 'new'), (101, 'done');
INSERT INTO child VALUES (1, 'new', 'done');

-- after
CREATE TYPE state AS ENUM ('done', 'new');
CREATE TABLE item (id int, state state DEFAULT 'new', PRIMARY KEY (id)) PARTITION BY RANGE (id);
CREATE TABLE item_1 PARTITION OF item FOR VALUES FROM (0) TO (100);
CREATE TABLE item_2 PARTITION OF item (state DEFAULT 'done') FOR VALUES FROM (100) TO (200);
CREATE TABLE parent (id int PRIMARY KEY, state state);
CREATE TABLE child (extra state DEFAULT 'done') INHERITS (parent);

-- up
ALTER TYPE "public"."state" RENAME TO "state_old";

CREATE TYPE "public"."state" AS ENUM ('done', 'new');

ALTER TABLE "public"."child"
    ALTER COLUMN "extra" DROP DEFAULT,
    ALTER COLUMN "extra" TYPE public.state USING "extra"::text::public.state,
    ALTER COLUMN "extra" SET DEFAULT 'done'::public.state;

ALTER TABLE "public"."item"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state,
    ALTER COLUMN "state" SET DEFAULT 'new'::public.state;

ALTER TABLE "public"."item_2" ALTER COLUMN "state" SET DEFAULT 'done'::public.state;

ALTER TABLE "public"."parent" ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state;

DROP TYPE "public"."state_old";

-- down
ALTER TYPE "public"."state" RENAME TO "state_old";

CREATE TYPE "public"."state" AS ENUM ('new', 'open', 'done');

ALTER TABLE "public"."child"
    ALTER COLUMN "extra" DROP DEFAULT,
    ALTER COLUMN "extra" TYPE public.state USING "extra"::text::public.state,
    ALTER COLUMN "extra" SET DEFAULT 'done'::public.state;

ALTER TABLE "public"."item"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state,
    ALTER COLUMN "state" SET DEFAULT 'new'::public.state;

ALTER TABLE "public"."item_2" ALTER COLUMN "state" SET DEFAULT 'done'::public.state;

ALTER TABLE "public"."parent" ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state;

DROP TYPE "public"."state_old";

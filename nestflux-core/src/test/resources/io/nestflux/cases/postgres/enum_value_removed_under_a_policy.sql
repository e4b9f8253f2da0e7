A value goes that policies mention, on the table itself and on another.

-- before
CREATE TYPE state AS ENUM ('new', 'hidden', 'done');
CREATE TABLE item (id int PRIMARY KEY, state state NOT NULL);
CREATE TABLE note (id int PRIMARY KEY, item int);
ALTER TABLE item ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON item USING (state <> 'hidden') WITH CHECK (state = 'new');
CREATE POLICY notes ON note FOR SELECT USING (item IN (SELECT id FROM item WHERE state = 'done'));

-- rows
INSERT INTO item VALUES (1, 'new');
INSERT INTO note VALUES (1, 1);

-- after
CREATE TYPE state AS ENUM ('new', 'done');
CREATE TABLE item (id int PRIMARY KEY, state state NOT NULL);
CREATE TABLE note (id int PRIMARY KEY, item int);
ALTER TABLE item ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON item USING (state <> 'done') WITH CHECK (state = 'new');
CREATE POLICY notes ON note FOR SELECT USING (item IN (SELECT id FROM item WHERE state = 'done'));

-- up
ALTER TYPE "public"."state" RENAME TO "state_old";

DROP POLICY "seen" ON "public"."item";

DROP POLICY "notes" ON "public"."note";

CREATE TYPE "public"."state" AS ENUM ('new', 'done');

ALTER TABLE "public"."item" ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state;

CREATE POLICY "seen" ON "public"."item" TO PUBLIC
    USING (state <> 'done'::public.state)
    WITH CHECK (state = 'new'::public.state);

CREATE POLICY "notes" ON "public"."note" FOR SELECT TO PUBLIC
    USING (item IN ( SELECT item.id
   FROM public.item
  WHERE (item.state = 'done'::public.state)));

DROP TYPE "public"."state_old";

-- down
ALTER TYPE "public"."state" ADD VALUE 'hidden' BEFORE 'done';

ALTER POLICY "seen" ON "public"."item"
    USING (state <> 'hidden'::public.state);

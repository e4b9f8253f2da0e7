-- An enum type is made anew, since a value goes, while policies mention others of its values.

-- before
CREATE TYPE state AS ENUM ('new', 'open', 'it''s', 'shut');
CREATE TABLE account (id integer PRIMARY KEY, state state NOT NULL DEFAULT 'new', amount integer);
CREATE POLICY opened ON account FOR SELECT USING (state = 'open');
CREATE POLICY by_list ON account FOR UPDATE USING (state IN ('new', 'it''s')) WITH CHECK (state <> 'shut'::state);
CREATE POLICY untouched ON account FOR DELETE USING (amount > 0);

-- rows
INSERT INTO account VALUES (1, 'new', 10), (2, 'open', 500), (3, 'it''s', 1);

-- after
CREATE TYPE state AS ENUM ('new', 'open', 'it''s');
CREATE TABLE account (id integer PRIMARY KEY, state state NOT NULL DEFAULT 'new', amount integer);
CREATE POLICY opened ON account FOR SELECT USING (state = 'open');
CREATE POLICY by_list ON account FOR UPDATE USING (state IN ('new', 'it''s')) WITH CHECK (state <> 'open'::state);
CREATE POLICY untouched ON account FOR DELETE USING (amount > 0);

-- up
ALTER TYPE "public"."state" RENAME TO "state_old";

DROP POLICY "by_list" ON "public"."account";

DROP POLICY "opened" ON "public"."account";

CREATE TYPE "public"."state" AS ENUM ('new', 'open', 'it''s');

ALTER TABLE "public"."account"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state,
    ALTER COLUMN "state" SET DEFAULT 'new'::public.state;

CREATE POLICY "by_list" ON "public"."account" FOR UPDATE TO PUBLIC
    USING (state = ANY (ARRAY['new'::public.state, 'it''s'::public.state]))
    WITH CHECK (state <> 'open'::public.state);

CREATE POLICY "opened" ON "public"."account" FOR SELECT TO PUBLIC
    USING (state = 'open'::public.state);

DROP TYPE "public"."state_old";

-- down
ALTER TYPE "public"."state" ADD VALUE 'shut';

ALTER POLICY "by_list" ON "public"."account"
    WITH CHECK (state <> 'shut'::public.state);

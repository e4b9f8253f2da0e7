-- An enum value is added and mentioned at once.

-- before
CREATE TYPE state AS ENUM ('new', 'open');
CREATE TABLE account (id integer PRIMARY KEY, state state NOT NULL);
CREATE POLICY opened ON account FOR SELECT USING (state = 'open');

-- rows
INSERT INTO account VALUES (1, 'new'), (2, 'open');

-- after
CREATE TYPE state AS ENUM ('new', 'wait''s', 'open');
CREATE TABLE account (id integer PRIMARY KEY, state state NOT NULL);
CREATE POLICY opened ON account FOR SELECT USING (state IN ('open', 'wait''s'));
CREATE POLICY waiting ON account FOR DELETE USING (state = 'wait''s');

-- up
ALTER TYPE "public"."state" ADD VALUE 'wait''s' BEFORE 'open';

ALTER POLICY "opened" ON "public"."account"
    USING (state = ANY (ARRAY['open'::public.state, 'wait''s'::public.state]));

CREATE POLICY "waiting" ON "public"."account" FOR DELETE TO PUBLIC
    USING (state = 'wait''s'::public.state);

-- down
ALTER TYPE "public"."state" RENAME TO "state_old";

DROP POLICY "opened" ON "public"."account";

DROP POLICY "waiting" ON "public"."account";

CREATE TYPE "public"."state" AS ENUM ('new', 'open');

ALTER TABLE "public"."account" ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state;

CREATE POLICY "opened" ON "public"."account" FOR SELECT TO PUBLIC
    USING (state = 'open'::public.state);

DROP TYPE "public"."state_old";

-- A policy reads a column that goes, and another that comes.

-- before
CREATE TABLE account (id integer PRIMARY KEY, owner text, amount integer);
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON account USING (owner = 'me');
CREATE POLICY gone ON account FOR SELECT USING (owner IS NULL);
CREATE POLICY check_only ON account FOR INSERT WITH CHECK (owner <> '');

-- rows
INSERT INTO account VALUES (1, 'me', 10), (2, 'you', 500);

-- after
CREATE TABLE account (id integer PRIMARY KEY, amount integer, held_by text);
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON account USING (held_by = 'me');
CREATE POLICY check_only ON account FOR INSERT WITH CHECK (amount > 0);

-- up
DROP POLICY "gone" ON "public"."account";

ALTER TABLE "public"."account" ADD COLUMN "held_by" text;

ALTER POLICY "check_only" ON "public"."account"
    WITH CHECK (amount > 0);

ALTER POLICY "own" ON "public"."account"
    USING (held_by = 'me'::text);

ALTER TABLE "public"."account" DROP COLUMN "owner";

-- down
ALTER TABLE "public"."account" ADD COLUMN "owner" text;

ALTER POLICY "check_only" ON "public"."account"
    WITH CHECK (owner <> ''::text);

CREATE POLICY "gone" ON "public"."account" FOR SELECT TO PUBLIC
    USING (owner IS NULL);

ALTER POLICY "own" ON "public"."account"
    USING (owner = 'me'::text);

ALTER TABLE "public"."account" DROP COLUMN "held_by";

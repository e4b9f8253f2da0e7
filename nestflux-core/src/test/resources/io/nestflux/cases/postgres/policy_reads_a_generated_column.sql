-- A generated column is made anew, and the policy that reads it with it.
-- changes: account.twice

-- before
CREATE TABLE account (id integer PRIMARY KEY, amount integer, twice integer GENERATED ALWAYS AS (amount * 2) STORED);
CREATE POLICY few ON account USING (twice < 100);

-- rows
INSERT INTO account VALUES (1, 10), (2, 500);

-- after
CREATE TABLE account (id integer PRIMARY KEY, amount integer, twice integer GENERATED ALWAYS AS (amount * 3) STORED);
CREATE POLICY few ON account USING (twice < 100);

-- up
DROP POLICY "few" ON "public"."account";

ALTER TABLE "public"."account"
    DROP COLUMN "twice",
    ADD COLUMN "twice" integer GENERATED ALWAYS AS (amount * 3) STORED;

CREATE POLICY "few" ON "public"."account" TO PUBLIC
    USING (twice < 100);

-- down
DROP POLICY "few" ON "public"."account";

ALTER TABLE "public"."account"
    DROP COLUMN "twice",
    ADD COLUMN "twice" integer GENERATED ALWAYS AS (amount * 2) STORED;

CREATE POLICY "few" ON "public"."account" TO PUBLIC
    USING (twice < 100);

-- A policy for everything may be left with WITH CHECK alone: then nobody sees a row by it.

-- before
CREATE TABLE account (id integer PRIMARY KEY, amount integer);
CREATE POLICY own ON account USING (amount < 100) WITH CHECK (amount > 0);

-- rows
INSERT INTO account VALUES (1, 10), (2, 500);

-- after
CREATE TABLE account (id integer PRIMARY KEY, amount integer);
CREATE POLICY own ON account WITH CHECK (amount > 0);

-- up
DROP POLICY "own" ON "public"."account";

CREATE POLICY "own" ON "public"."account" TO PUBLIC
    WITH CHECK (amount > 0);

-- down
ALTER POLICY "own" ON "public"."account"
    USING (amount < 100);

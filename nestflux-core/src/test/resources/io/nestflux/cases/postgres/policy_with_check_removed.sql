-- Without WITH CHECK the USING condition holds for writing, too. ALTER POLICY cannot take a condition away.
-- roles: nf_reader

-- before
CREATE TABLE account (id integer PRIMARY KEY, owner text NOT NULL, amount integer);
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON account TO nf_reader USING (owner = current_user) WITH CHECK (owner = current_user AND amount > 0);
COMMENT ON POLICY own ON account IS 'everybody their own';
CREATE POLICY new ON account FOR INSERT TO nf_reader WITH CHECK (amount > 0);

-- rows
INSERT INTO account VALUES (1, 'nf_reader', 10), (2, 'somebody', -5);

-- after
CREATE TABLE account (id integer PRIMARY KEY, owner text NOT NULL, amount integer);
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON account TO nf_reader USING (owner = current_user);
COMMENT ON POLICY own ON account IS 'everybody their own';
CREATE POLICY new ON account FOR INSERT TO nf_reader WITH CHECK (amount > 0);

-- up
DROP POLICY "own" ON "public"."account";

CREATE POLICY "own" ON "public"."account" TO "nf_reader"
    USING (owner = CURRENT_USER);

COMMENT ON POLICY "own" ON "public"."account" IS 'everybody their own';

-- down
ALTER POLICY "own" ON "public"."account"
    WITH CHECK ((owner = CURRENT_USER) AND (amount > 0));

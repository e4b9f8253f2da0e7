-- A function that a policy calls changes its signature; another only its body.
-- roles: nf_reader

-- before
CREATE FUNCTION may(n integer) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT n > 0';
CREATE FUNCTION limit_of() RETURNS integer LANGUAGE sql STABLE AS 'SELECT 5';
CREATE TABLE account (id integer PRIMARY KEY, amount integer);
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_function ON account TO nf_reader USING (may(id)) WITH CHECK (may(amount));
CREATE POLICY by_limit ON account FOR SELECT USING (amount < limit_of());
CREATE POLICY lets_go ON account FOR DELETE USING (may(id));

-- rows
INSERT INTO account VALUES (1, 10);

-- after
CREATE FUNCTION may(n bigint) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT n > 0';
CREATE FUNCTION limit_of() RETURNS integer LANGUAGE sql STABLE AS 'SELECT 6';
CREATE TABLE account (id integer PRIMARY KEY, amount integer);
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_function ON account TO nf_reader USING (may(id)) WITH CHECK (may(amount));
CREATE POLICY by_limit ON account FOR SELECT USING (amount < limit_of());
CREATE POLICY lets_go ON account FOR DELETE USING (id > 0);

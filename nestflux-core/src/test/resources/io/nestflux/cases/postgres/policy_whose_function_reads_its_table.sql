-- The function takes a row of the very table that the policy is on.

-- before
CREATE TABLE other (id integer);

-- rows
INSERT INTO other VALUES (1);

-- after
CREATE TABLE other (id integer);
CREATE TABLE account (id integer PRIMARY KEY, amount integer);
CREATE FUNCTION visible(a account) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT a.amount > 0';
CREATE POLICY p ON account USING (visible(account));

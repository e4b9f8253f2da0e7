-- A comment comes, goes and changes without the policy being touched.

-- before
CREATE TABLE account (id integer PRIMARY KEY);
CREATE POLICY a ON account USING (id > 0);
CREATE POLICY b ON account USING (id > 0);
COMMENT ON POLICY b ON account IS 'it''s b';
CREATE POLICY "C d" ON account USING (id > 0);
COMMENT ON POLICY "C d" ON account IS 'one';

-- rows
INSERT INTO account VALUES (1);

-- after
CREATE TABLE account (id integer PRIMARY KEY);
CREATE POLICY a ON account USING (id > 0);
COMMENT ON POLICY a ON account IS 'a \ backslash';
CREATE POLICY b ON account USING (id > 0);
CREATE POLICY "C d" ON account USING (id > 0);
COMMENT ON POLICY "C d" ON account IS 'two';

-- up
COMMENT ON POLICY "C d" ON "public"."account" IS 'two';

COMMENT ON POLICY "a" ON "public"."account" IS E'a \\ backslash';

COMMENT ON POLICY "b" ON "public"."account" IS NULL;

-- down
COMMENT ON POLICY "C d" ON "public"."account" IS 'one';

COMMENT ON POLICY "a" ON "public"."account" IS NULL;

COMMENT ON POLICY "b" ON "public"."account" IS 'it''s b';

-- The server refuses to change the type of a column that a policy reads, on whichever table the policy is.

-- before
CREATE TABLE team (id integer PRIMARY KEY, name varchar(20), open boolean);
CREATE TABLE account (id integer PRIMARY KEY, team_id integer, amount integer);
CREATE POLICY of_team ON account USING (EXISTS (SELECT 1 FROM team t WHERE t.id = team_id AND t.name <> 'x'));
CREATE POLICY small ON account AS RESTRICTIVE USING (amount < 100);
COMMENT ON POLICY small ON account IS 'small ones';
CREATE POLICY others ON account FOR SELECT USING (id > 0);

-- rows
INSERT INTO team VALUES (1, 'red', true);
INSERT INTO account VALUES (1, 1, 10), (2, 1, 500);

-- after
CREATE TABLE team (id integer PRIMARY KEY, name text, open boolean);
CREATE TABLE account (id integer PRIMARY KEY, team_id integer, amount bigint);
CREATE POLICY of_team ON account USING (EXISTS (SELECT 1 FROM team t WHERE t.id = team_id AND t.name <> 'x'));
CREATE POLICY small ON account AS RESTRICTIVE USING (amount < 100);
COMMENT ON POLICY small ON account IS 'small ones';
CREATE POLICY others ON account FOR SELECT USING (id > 0);

-- up
DROP POLICY "of_team" ON "public"."account";

DROP POLICY "small" ON "public"."account";

ALTER TABLE "public"."account" ALTER COLUMN "amount" TYPE bigint;

ALTER TABLE "public"."team" ALTER COLUMN "name" TYPE text;

CREATE POLICY "of_team" ON "public"."account" TO PUBLIC
    USING (EXISTS ( SELECT 1
   FROM public.team t
  WHERE ((t.id = account.team_id) AND (t.name <> 'x'::text))));

CREATE POLICY "small" ON "public"."account" AS RESTRICTIVE TO PUBLIC
    USING (amount < 100);

COMMENT ON POLICY "small" ON "public"."account" IS 'small ones';

-- down
DROP POLICY "of_team" ON "public"."account";

DROP POLICY "small" ON "public"."account";

ALTER TABLE "public"."account" ALTER COLUMN "amount" TYPE integer;

ALTER TABLE "public"."team" ALTER COLUMN "name" TYPE character varying(20);

CREATE POLICY "of_team" ON "public"."account" TO PUBLIC
    USING (EXISTS ( SELECT 1
   FROM public.team t
  WHERE ((t.id = account.team_id) AND ((t.name)::text <> 'x'::text))));

CREATE POLICY "small" ON "public"."account" AS RESTRICTIVE TO PUBLIC
    USING (amount < 100);

COMMENT ON POLICY "small" ON "public"."account" IS 'small ones';

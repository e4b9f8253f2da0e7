-- What the server prints of IN on a varchar column does not read back as it was, in a policy as in a check.

-- before
CREATE TABLE account (id integer PRIMARY KEY, state varchar(10));
CREATE POLICY few ON account USING (state IN ('a', 'b')) WITH CHECK (state NOT IN ('c', 'd]'));

-- rows
INSERT INTO account VALUES (1, 'a'), (2, 'c');

-- after
CREATE TABLE account (id integer PRIMARY KEY, state varchar(20));
CREATE POLICY few ON account USING (state IN ('a', 'b')) WITH CHECK (state NOT IN ('c', 'd]'));

-- up
DROP POLICY "few" ON "public"."account";

ALTER TABLE "public"."account" ALTER COLUMN "state" TYPE character varying(20);

CREATE POLICY "few" ON "public"."account" TO PUBLIC
    USING ((state)::text = ANY (ARRAY['a'::character varying, 'b'::character varying]))
    WITH CHECK ((state)::text <> ALL (ARRAY['c'::character varying, 'd]'::character varying]));

-- down
DROP POLICY "few" ON "public"."account";

ALTER TABLE "public"."account" ALTER COLUMN "state" TYPE character varying(10);

CREATE POLICY "few" ON "public"."account" TO PUBLIC
    USING ((state)::text = ANY (ARRAY['a'::character varying, 'b'::character varying]))
    WITH CHECK ((state)::text <> ALL (ARRAY['c'::character varying, 'd]'::character varying]));

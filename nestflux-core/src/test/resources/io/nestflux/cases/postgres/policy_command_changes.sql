-- Neither the command nor permissive or restrictive can be altered.
-- roles: nf_reader

-- before
CREATE TABLE account (id integer PRIMARY KEY, amount integer);
CREATE POLICY few ON account FOR SELECT TO nf_reader USING (amount < 100);
COMMENT ON POLICY few ON account IS 'small ones';
CREATE POLICY many ON account AS PERMISSIVE FOR UPDATE USING (amount > 0) WITH CHECK (amount > 0);
CREATE POLICY gone ON account FOR INSERT WITH CHECK (amount > 0);

-- rows
INSERT INTO account VALUES (1, 10), (2, 500);

-- after
CREATE TABLE account (id integer PRIMARY KEY, amount integer);
CREATE POLICY few ON account FOR DELETE TO nf_reader USING (amount < 100);
COMMENT ON POLICY few ON account IS 'small ones';
CREATE POLICY many ON account AS RESTRICTIVE FOR UPDATE USING (amount > 0) WITH CHECK (amount > 0);
CREATE POLICY come ON account FOR ALL USING (amount > 0);

-- up
DROP POLICY "few" ON "public"."account";

DROP POLICY "gone" ON "public"."account";

DROP POLICY "many" ON "public"."account";

CREATE POLICY "come" ON "public"."account" TO PUBLIC
    USING (amount > 0);

CREATE POLICY "few" ON "public"."account" FOR DELETE TO "nf_reader"
    USING (amount < 100);

COMMENT ON POLICY "few" ON "public"."account" IS 'small ones';

CREATE POLICY "many" ON "public"."account" AS RESTRICTIVE FOR UPDATE TO PUBLIC
    USING (amount > 0)
    WITH CHECK (amount > 0);

-- down
DROP POLICY "come" ON "public"."account";

DROP POLICY "few" ON "public"."account";

DROP POLICY "many" ON "public"."account";

CREATE POLICY "few" ON "public"."account" FOR SELECT TO "nf_reader"
    USING (amount < 100);

COMMENT ON POLICY "few" ON "public"."account" IS 'small ones';

CREATE POLICY "gone" ON "public"."account" FOR INSERT TO PUBLIC
    WITH CHECK (amount > 0);

CREATE POLICY "many" ON "public"."account" FOR UPDATE TO PUBLIC
    USING (amount > 0)
    WITH CHECK (amount > 0);

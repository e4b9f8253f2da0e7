-- Roles and conditions change in place; the order in which roles are written does not count.
-- roles: nf_reader, nf_writer, nf role "x"

-- before
CREATE TABLE account (id integer PRIMARY KEY, amount integer);
CREATE POLICY few ON account FOR SELECT TO nf_reader USING (amount < 100);
CREATE POLICY same ON account FOR SELECT TO nf_writer, nf_reader USING (true);
CREATE POLICY all_of_them ON account FOR DELETE TO nf_reader USING (amount IS NULL);
CREATE POLICY odd ON account TO "nf role ""x""" USING (true);

-- rows
INSERT INTO account VALUES (1, 10), (2, 500), (3, NULL);

-- after
CREATE TABLE account (id integer PRIMARY KEY, amount integer);
CREATE POLICY few ON account FOR SELECT TO nf_writer, "nf role ""x""", nf_reader USING (amount < 1000);
CREATE POLICY same ON account FOR SELECT TO nf_reader, nf_writer USING (true);
CREATE POLICY all_of_them ON account FOR DELETE TO PUBLIC USING (amount IS NULL);
CREATE POLICY odd ON account TO nf_writer USING (true);

-- up
ALTER POLICY "all_of_them" ON "public"."account" TO PUBLIC;

ALTER POLICY "few" ON "public"."account" TO "nf role ""x""", "nf_reader", "nf_writer"
    USING (amount < 1000);

ALTER POLICY "odd" ON "public"."account" TO "nf_writer";

-- down
ALTER POLICY "all_of_them" ON "public"."account" TO "nf_reader";

ALTER POLICY "few" ON "public"."account" TO "nf_reader"
    USING (amount < 100);

ALTER POLICY "odd" ON "public"."account" TO "nf role ""x""";

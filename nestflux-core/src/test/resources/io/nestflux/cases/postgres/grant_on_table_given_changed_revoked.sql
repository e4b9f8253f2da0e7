-- Rights of roles come, change and go; somebody else's stay.
-- roles: nf_reader, nf_writer, nf_admin

-- before
CREATE TABLE account (id integer PRIMARY KEY, owner text, amount integer);
GRANT SELECT, INSERT ON account TO nf_writer;
GRANT SELECT ON account TO nf_admin WITH GRANT OPTION;
GRANT SELECT ON account TO PUBLIC;
CREATE TABLE other (id integer);
GRANT ALL ON other TO nf_reader;

-- rows
INSERT INTO account VALUES (1, 'a', 10);

-- after
CREATE TABLE account (id integer PRIMARY KEY, owner text, amount integer);
GRANT SELECT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON account TO nf_writer;
GRANT SELECT ON account TO nf_reader;
CREATE TABLE other (id integer);
GRANT ALL ON other TO nf_reader;

-- up
REVOKE SELECT ON TABLE "public"."account" FROM "nf_admin";

REVOKE SELECT ON TABLE "public"."account" FROM PUBLIC;

GRANT SELECT ON TABLE "public"."account" TO "nf_reader";

REVOKE INSERT ON TABLE "public"."account" FROM "nf_writer";

GRANT DELETE, REFERENCES, TRIGGER, TRUNCATE, UPDATE ON TABLE "public"."account" TO "nf_writer";

-- down
REVOKE SELECT ON TABLE "public"."account" FROM "nf_reader";

GRANT SELECT ON TABLE "public"."account" TO "nf_admin" WITH GRANT OPTION;

REVOKE DELETE, REFERENCES, TRIGGER, TRUNCATE, UPDATE ON TABLE "public"."account" FROM "nf_writer";

GRANT INSERT ON TABLE "public"."account" TO "nf_writer";

GRANT SELECT ON TABLE "public"."account" TO PUBLIC;

-- PostgreSQL 17 knows MAINTAIN, and ALL contains it.
-- only: postgres_18
-- roles: nf_reader, nf_writer

-- before
CREATE TABLE account (id integer PRIMARY KEY);
GRANT MAINTAIN ON account TO nf_reader;
GRANT ALL ON account TO nf_writer;

-- rows
INSERT INTO account VALUES (1);

-- after
CREATE TABLE account (id integer PRIMARY KEY);
GRANT ALL ON account TO nf_reader;
GRANT MAINTAIN ON account TO nf_writer;

-- up
GRANT DELETE, INSERT, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE ON TABLE "public"."account" TO "nf_reader";

REVOKE DELETE, INSERT, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE ON TABLE "public"."account" FROM "nf_writer";

-- down
REVOKE DELETE, INSERT, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE ON TABLE "public"."account" FROM "nf_reader";

GRANT DELETE, INSERT, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE ON TABLE "public"."account" TO "nf_writer";

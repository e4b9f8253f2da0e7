-- Taking a right on the table takes the same right on its columns along (manual, REVOKE), so it is given again.
-- roles: nf_reader, nf_writer

-- before
CREATE TABLE account (id integer PRIMARY KEY, owner text, amount integer);
GRANT SELECT ON account TO nf_reader;
GRANT SELECT (id) ON account TO nf_reader;
GRANT UPDATE ON account TO nf_writer WITH GRANT OPTION;
GRANT UPDATE (owner) ON account TO nf_writer WITH GRANT OPTION;

-- rows
INSERT INTO account VALUES (1, 'a', 10);

-- after
CREATE TABLE account (id integer PRIMARY KEY, owner text, amount integer);
GRANT SELECT (id) ON account TO nf_reader;
GRANT UPDATE ON account TO nf_writer;
GRANT UPDATE (owner) ON account TO nf_writer WITH GRANT OPTION;

-- up
REVOKE SELECT ON TABLE "public"."account" FROM "nf_reader";

GRANT SELECT ("id") ON TABLE "public"."account" TO "nf_reader";

REVOKE GRANT OPTION FOR UPDATE ON TABLE "public"."account" FROM "nf_writer";

GRANT UPDATE ("owner") ON TABLE "public"."account" TO "nf_writer" WITH GRANT OPTION;

-- down
GRANT SELECT ON TABLE "public"."account" TO "nf_reader";

GRANT UPDATE ON TABLE "public"."account" TO "nf_writer" WITH GRANT OPTION;

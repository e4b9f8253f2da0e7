-- What may be handed on, and what no longer may.
-- roles: nf_reader, nf_writer

-- before
CREATE TABLE account (id integer PRIMARY KEY);
GRANT SELECT, INSERT ON account TO nf_writer WITH GRANT OPTION;
GRANT SELECT ON account TO nf_reader;
CREATE TABLE gone (id integer);
GRANT SELECT ON gone TO nf_reader WITH GRANT OPTION;

-- rows
INSERT INTO account VALUES (1);

-- after
CREATE TABLE account (id integer PRIMARY KEY);
GRANT SELECT ON account TO nf_writer WITH GRANT OPTION;
GRANT INSERT, DELETE ON account TO nf_writer;
GRANT SELECT ON account TO nf_reader WITH GRANT OPTION;

-- up
GRANT SELECT ON TABLE "public"."account" TO "nf_reader" WITH GRANT OPTION;

REVOKE GRANT OPTION FOR INSERT ON TABLE "public"."account" FROM "nf_writer";

GRANT DELETE ON TABLE "public"."account" TO "nf_writer";

DROP TABLE "public"."gone";

-- down
CREATE TABLE "public"."gone" (
    "id" integer
);

REVOKE GRANT OPTION FOR SELECT ON TABLE "public"."account" FROM "nf_reader";

REVOKE DELETE ON TABLE "public"."account" FROM "nf_writer";

GRANT INSERT ON TABLE "public"."account" TO "nf_writer" WITH GRANT OPTION;

GRANT SELECT ON TABLE "public"."gone" TO "nf_reader" WITH GRANT OPTION;

-- Rights on columns: one that goes, one that comes, one whose type changes, and the whole table instead.
-- roles: nf_reader, nf_writer, nf_admin

-- before
CREATE TABLE account (id integer PRIMARY KEY, owner text, "Amount x" integer);
GRANT SELECT (id, owner), UPDATE ("Amount x") ON account TO nf_writer;
GRANT SELECT ON account TO nf_reader;
GRANT SELECT (id) ON account TO nf_admin WITH GRANT OPTION;

-- rows
INSERT INTO account VALUES (1, 'a', 10);

-- after
CREATE TABLE account (id integer PRIMARY KEY, "Amount x" bigint, note text);
GRANT SELECT (id, note), UPDATE ("Amount x"), INSERT (note), REFERENCES (id) ON account TO nf_writer;
GRANT SELECT (id, note) ON account TO nf_reader;
GRANT SELECT ON account TO nf_admin WITH GRANT OPTION;

-- up
ALTER TABLE "public"."account"
    ALTER COLUMN "Amount x" TYPE bigint,
    ADD COLUMN "note" text;

REVOKE SELECT ("id") ON TABLE "public"."account" FROM "nf_admin";

GRANT SELECT ON TABLE "public"."account" TO "nf_admin" WITH GRANT OPTION;

REVOKE SELECT ON TABLE "public"."account" FROM "nf_reader";

GRANT SELECT ("id", "note") ON TABLE "public"."account" TO "nf_reader";

REVOKE SELECT ("owner") ON TABLE "public"."account" FROM "nf_writer";

GRANT INSERT ("note"), REFERENCES ("id"), SELECT ("note") ON TABLE "public"."account" TO "nf_writer";

ALTER TABLE "public"."account" DROP COLUMN "owner";

-- down
ALTER TABLE "public"."account"
    ADD COLUMN "owner" text,
    ALTER COLUMN "Amount x" TYPE integer;

REVOKE SELECT ON TABLE "public"."account" FROM "nf_admin";

GRANT SELECT ("id") ON TABLE "public"."account" TO "nf_admin" WITH GRANT OPTION;

REVOKE SELECT ("id", "note") ON TABLE "public"."account" FROM "nf_reader";

GRANT SELECT ON TABLE "public"."account" TO "nf_reader";

REVOKE INSERT ("note"), REFERENCES ("id"), SELECT ("note") ON TABLE "public"."account" FROM "nf_writer";

GRANT SELECT ("owner") ON TABLE "public"."account" TO "nf_writer";

ALTER TABLE "public"."account" DROP COLUMN "note";

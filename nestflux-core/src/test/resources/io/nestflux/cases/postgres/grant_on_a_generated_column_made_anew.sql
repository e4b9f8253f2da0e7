-- A generated column is made anew, and rights on it are given again.
-- roles: nf_reader
-- changes: account.twice

-- before
CREATE TABLE account (id integer PRIMARY KEY, twice integer GENERATED ALWAYS AS (id * 2) STORED);
GRANT SELECT (id, twice) ON account TO nf_reader;

-- rows
INSERT INTO account VALUES (1);

-- after
CREATE TABLE account (id integer PRIMARY KEY, twice integer GENERATED ALWAYS AS (id * 3) STORED);
GRANT SELECT (id, twice) ON account TO nf_reader;

-- up
REVOKE SELECT ("id", "twice") ON TABLE "public"."account" FROM "nf_reader";

ALTER TABLE "public"."account"
    DROP COLUMN "twice",
    ADD COLUMN "twice" integer GENERATED ALWAYS AS (id * 3) STORED;

GRANT SELECT ("id", "twice") ON TABLE "public"."account" TO "nf_reader";

-- down
REVOKE SELECT ("id", "twice") ON TABLE "public"."account" FROM "nf_reader";

ALTER TABLE "public"."account"
    DROP COLUMN "twice",
    ADD COLUMN "twice" integer GENERATED ALWAYS AS (id * 2) STORED;

GRANT SELECT ("id", "twice") ON TABLE "public"."account" TO "nf_reader";

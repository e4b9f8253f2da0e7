-- A view is made anew, since a column changes its type, and another is replaced: both keep their rights.
-- roles: nf_reader, nf_writer

-- before
CREATE TABLE account (id integer PRIMARY KEY, amount integer);
CREATE VIEW small AS SELECT id, amount FROM account WHERE amount < 10;
GRANT SELECT, UPDATE (amount) ON small TO nf_reader;
CREATE VIEW smaller AS SELECT id FROM small WHERE amount < 5;
GRANT SELECT ON smaller TO nf_writer WITH GRANT OPTION;
CREATE MATERIALIZED VIEW kept AS SELECT amount FROM account;
GRANT SELECT ON kept TO nf_reader;
CREATE VIEW plain AS SELECT id FROM account;
GRANT SELECT ON plain TO nf_reader;
CREATE VIEW turns AS SELECT id FROM account;
GRANT SELECT ON turns TO nf_reader;

-- rows
INSERT INTO account VALUES (1, 5);

-- after
CREATE TABLE account (id integer PRIMARY KEY, amount bigint);
CREATE VIEW small AS SELECT id, amount FROM account WHERE amount < 10;
GRANT SELECT, UPDATE (amount) ON small TO nf_reader;
CREATE VIEW smaller AS SELECT id FROM small WHERE amount < 5;
GRANT SELECT ON smaller TO nf_writer WITH GRANT OPTION;
CREATE MATERIALIZED VIEW kept AS SELECT amount FROM account;
GRANT SELECT ON kept TO nf_reader;
CREATE VIEW plain AS SELECT id, 1 AS one FROM account;
GRANT SELECT ON plain TO nf_reader;
CREATE MATERIALIZED VIEW turns AS SELECT id FROM account;
GRANT SELECT ON turns TO nf_reader;

-- up
DROP VIEW "public"."smaller";

DROP VIEW "public"."small";

DROP VIEW "public"."turns";

DROP MATERIALIZED VIEW "public"."kept";

ALTER TABLE "public"."account" ALTER COLUMN "amount" TYPE bigint;

CREATE OR REPLACE VIEW "public"."plain" AS
SELECT id,
    1 AS one
   FROM public.account;

CREATE VIEW "public"."small" AS
SELECT id,
    amount
   FROM public.account
  WHERE (amount < 10);

CREATE VIEW "public"."smaller" AS
SELECT id
   FROM public.small
  WHERE (amount < 5);

CREATE MATERIALIZED VIEW "public"."kept" AS
SELECT amount
   FROM public.account;

CREATE MATERIALIZED VIEW "public"."turns" AS
SELECT id
   FROM public.account;

GRANT SELECT ON TABLE "public"."kept" TO "nf_reader";

GRANT SELECT ON TABLE "public"."turns" TO "nf_reader";

GRANT SELECT, UPDATE ("amount") ON TABLE "public"."small" TO "nf_reader";

GRANT SELECT ON TABLE "public"."smaller" TO "nf_writer" WITH GRANT OPTION;

-- down
DROP VIEW "public"."plain";

DROP VIEW "public"."smaller";

DROP VIEW "public"."small";

DROP MATERIALIZED VIEW "public"."kept";

DROP MATERIALIZED VIEW "public"."turns";

ALTER TABLE "public"."account" ALTER COLUMN "amount" TYPE integer;

CREATE VIEW "public"."plain" AS
SELECT id
   FROM public.account;

CREATE VIEW "public"."small" AS
SELECT id,
    amount
   FROM public.account
  WHERE (amount < 10);

CREATE VIEW "public"."smaller" AS
SELECT id
   FROM public.small
  WHERE (amount < 5);

CREATE VIEW "public"."turns" AS
SELECT id
   FROM public.account;

CREATE MATERIALIZED VIEW "public"."kept" AS
SELECT amount
   FROM public.account;

GRANT SELECT ON TABLE "public"."kept" TO "nf_reader";

GRANT SELECT ON TABLE "public"."plain" TO "nf_reader";

GRANT SELECT, UPDATE ("amount") ON TABLE "public"."small" TO "nf_reader";

GRANT SELECT ON TABLE "public"."smaller" TO "nf_writer" WITH GRANT OPTION;

GRANT SELECT ON TABLE "public"."turns" TO "nf_reader";

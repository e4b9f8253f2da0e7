-- Names with quotes, blanks, capitals, dots, dollars, umlauts, reserved words; for views, columns, rules and indexes.

-- before
CREATE TABLE "Select" ("from" int PRIMARY KEY, "a b" text, "it's" text, "ü.$" text);
CREATE VIEW "My ""View""" AS SELECT "from", "a b" FROM "Select";
CREATE RULE "a.rule" AS ON DELETE TO "My ""View""" DO INSTEAD NOTHING;
CREATE MATERIALIZED VIEW "Größe.$" AS SELECT "ü.$", count(*) AS "Count" FROM "Select" GROUP BY "ü.$";
CREATE INDEX "Index ""1""" ON "Größe.$" ("Count", lower("ü.$"));

-- rows
INSERT INTO "Select" VALUES (1, 'a', 'b', 'c');

-- after
CREATE TABLE "Select" ("from" bigint PRIMARY KEY, "a b" text, "it's" text, "ü.$" varchar(9));
CREATE VIEW "My ""View""" AS SELECT "from", "a b", "it's" AS "table" FROM "Select";
COMMENT ON COLUMN "My ""View"""."table" IS 'it''s';
ALTER VIEW "My ""View""" ALTER COLUMN "a b" SET DEFAULT 'a "b"';
CREATE RULE "a.rule" AS ON DELETE TO "My ""View""" DO INSTEAD DELETE FROM "Select" WHERE "from" = old."from";
CREATE MATERIALIZED VIEW "Größe.$" AS SELECT "ü.$", count(*) AS "Count" FROM "Select" GROUP BY "ü.$";
CREATE INDEX "Index ""1""" ON "Größe.$" ("Count", lower("ü.$"));

-- up
DROP VIEW "public"."My ""View""";

DROP MATERIALIZED VIEW "public"."Größe.$";

ALTER TABLE "public"."Select"
    ALTER COLUMN "from" TYPE bigint,
    ALTER COLUMN "ü.$" TYPE character varying(9);

CREATE VIEW "public"."My ""View""" AS
SELECT "from",
    "a b",
    "it's" AS "table"
   FROM public."Select";

ALTER VIEW "public"."My ""View""" ALTER COLUMN "a b" SET DEFAULT 'a "b"'::text;

COMMENT ON COLUMN "public"."My ""View"""."table" IS 'it''s';

CREATE MATERIALIZED VIEW "public"."Größe.$" AS
SELECT "ü.$",
    count(*) AS "Count"
   FROM public."Select"
  GROUP BY "ü.$";

CREATE INDEX "Index ""1""" ON "public"."Größe.$" ("Count", (lower(("ü.$")::text)));

CREATE RULE "a.rule" AS
    ON DELETE TO public."My ""View""" DO INSTEAD  DELETE FROM public."Select"
  WHERE ("Select"."from" = old."from");

-- down
DROP VIEW "public"."My ""View""";

DROP MATERIALIZED VIEW "public"."Größe.$";

ALTER TABLE "public"."Select"
    ALTER COLUMN "from" TYPE integer,
    ALTER COLUMN "ü.$" TYPE text;

CREATE VIEW "public"."My ""View""" AS
SELECT "from",
    "a b"
   FROM public."Select";

CREATE MATERIALIZED VIEW "public"."Größe.$" AS
SELECT "ü.$",
    count(*) AS "Count"
   FROM public."Select"
  GROUP BY "ü.$";

CREATE INDEX "Index ""1""" ON "public"."Größe.$" ("Count", (lower("ü.$")));

CREATE RULE "a.rule" AS
    ON DELETE TO public."My ""View""" DO INSTEAD NOTHING;

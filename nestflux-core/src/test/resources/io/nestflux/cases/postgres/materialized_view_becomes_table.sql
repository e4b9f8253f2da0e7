-- A materialized view becomes a table with an index of the same name; a view selects from it.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE MATERIALIZED VIEW m AS SELECT id, a FROM item;
CREATE UNIQUE INDEX m_idx ON m (id);
CREATE INDEX other_idx ON m (a);
CREATE VIEW on_top AS SELECT a FROM m;

-- rows
INSERT INTO item VALUES (1, 'a');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE TABLE m (id int, a text);
CREATE UNIQUE INDEX m_idx ON m (id);
CREATE INDEX other_idx ON item (a);
CREATE VIEW on_top AS SELECT a FROM m;

-- up
DROP VIEW "public"."on_top";

DROP MATERIALIZED VIEW "public"."m";

CREATE TABLE "public"."m" (
    "id" integer,
    "a" text
);

CREATE UNIQUE INDEX "m_idx" ON "public"."m" ("id");

CREATE INDEX "other_idx" ON "public"."item" ("a");

CREATE VIEW "public"."on_top" AS
SELECT a
   FROM public.m;

-- down
DROP VIEW "public"."on_top";

DROP INDEX "public"."other_idx";

DROP TABLE "public"."m";

CREATE MATERIALIZED VIEW "public"."m" AS
SELECT id,
    a
   FROM public.item;

CREATE UNIQUE INDEX "m_idx" ON "public"."m" ("id");

CREATE INDEX "other_idx" ON "public"."m" ("a");

CREATE VIEW "public"."on_top" AS
SELECT a
   FROM public.m;

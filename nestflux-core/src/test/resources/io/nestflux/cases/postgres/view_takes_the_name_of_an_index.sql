-- Names are freed before they are taken: by an index, a sequence, a table, a materialized view.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE INDEX was_index ON item (a);
CREATE SEQUENCE was_sequence;
CREATE TABLE was_table (id int);
CREATE MATERIALIZED VIEW was_materialized AS SELECT id FROM item;
CREATE VIEW was_view AS SELECT id FROM item;

-- rows
INSERT INTO item VALUES (1, 'a');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE VIEW was_index AS SELECT id FROM item;
CREATE VIEW was_sequence AS SELECT id FROM was_index;
CREATE MATERIALIZED VIEW was_table AS SELECT id FROM was_sequence;
CREATE INDEX was_view ON item (a);
CREATE SEQUENCE was_materialized;

-- up
DROP VIEW "public"."was_view";

DROP MATERIALIZED VIEW "public"."was_materialized";

DROP INDEX "public"."was_index";

CREATE SEQUENCE "public"."was_materialized";

CREATE INDEX "was_view" ON "public"."item" ("a");

CREATE VIEW "public"."was_index" AS
SELECT id
   FROM public.item;

DROP TABLE "public"."was_table";

DROP SEQUENCE "public"."was_sequence";

CREATE VIEW "public"."was_sequence" AS
SELECT id
   FROM public.was_index;

CREATE MATERIALIZED VIEW "public"."was_table" AS
SELECT id
   FROM public.was_sequence;

-- down
DROP MATERIALIZED VIEW "public"."was_table";

DROP VIEW "public"."was_sequence";

DROP VIEW "public"."was_index";

DROP INDEX "public"."was_view";

CREATE SEQUENCE "public"."was_sequence";

CREATE TABLE "public"."was_table" (
    "id" integer
);

CREATE INDEX "was_index" ON "public"."item" ("a");

CREATE VIEW "public"."was_view" AS
SELECT id
   FROM public.item;

DROP SEQUENCE "public"."was_materialized";

CREATE MATERIALIZED VIEW "public"."was_materialized" AS
SELECT id
   FROM public.item;

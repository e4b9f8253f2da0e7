-- What a generated column computes changes: the column is made anew, and so are the views that read it.

-- before
CREATE TABLE item (id int PRIMARY KEY, a int, double int GENERATED ALWAYS AS (a * 2) STORED);
CREATE VIEW v AS SELECT id, double FROM item;
CREATE MATERIALIZED VIEW m AS SELECT double FROM v;
CREATE INDEX m_idx ON m (double);

-- rows
INSERT INTO item VALUES (1, 3);
REFRESH MATERIALIZED VIEW m;

-- after
CREATE TABLE item (id int PRIMARY KEY, a int, double int GENERATED ALWAYS AS (a * 2 + 0) STORED);
CREATE VIEW v AS SELECT id, double FROM item;
CREATE MATERIALIZED VIEW m AS SELECT double FROM v;
CREATE INDEX m_idx ON m (double);

-- up
DROP MATERIALIZED VIEW "public"."m";

DROP VIEW "public"."v";

ALTER TABLE "public"."item"
    DROP COLUMN "double",
    ADD COLUMN "double" integer GENERATED ALWAYS AS ((a * 2) + 0) STORED;

CREATE VIEW "public"."v" AS
SELECT id,
    double
   FROM public.item;

CREATE MATERIALIZED VIEW "public"."m" AS
SELECT double
   FROM public.v;

CREATE INDEX "m_idx" ON "public"."m" ("double");

-- down
DROP MATERIALIZED VIEW "public"."m";

DROP VIEW "public"."v";

ALTER TABLE "public"."item"
    DROP COLUMN "double",
    ADD COLUMN "double" integer GENERATED ALWAYS AS (a * 2) STORED;

CREATE VIEW "public"."v" AS
SELECT id,
    double
   FROM public.item;

CREATE MATERIALIZED VIEW "public"."m" AS
SELECT double
   FROM public.v;

CREATE INDEX "m_idx" ON "public"."m" ("double");

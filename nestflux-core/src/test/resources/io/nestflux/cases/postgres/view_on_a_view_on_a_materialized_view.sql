-- The query of a materialized view changes under two views.

-- before
CREATE TABLE item (id int PRIMARY KEY, kind text, price int);
CREATE MATERIALIZED VIEW sums AS SELECT kind, sum(price) AS total FROM item GROUP BY kind;
CREATE UNIQUE INDEX sums_kind_idx ON sums (kind);
CREATE VIEW high AS SELECT kind, total FROM sums WHERE total > 10;
CREATE VIEW highest AS SELECT max(total) AS total FROM high;

-- rows
INSERT INTO item VALUES (1, 'a', 20), (2, 'b', 5);
REFRESH MATERIALIZED VIEW sums;

-- after
CREATE TABLE item (id int PRIMARY KEY, kind text, price int);
CREATE MATERIALIZED VIEW sums AS SELECT kind, sum(price) AS total FROM item WHERE price > 0 GROUP BY kind;
CREATE UNIQUE INDEX sums_kind_idx ON sums (kind);
CREATE VIEW high AS SELECT kind, total FROM sums WHERE total > 10;
CREATE VIEW highest AS SELECT max(total) AS total FROM high;

-- up
DROP VIEW "public"."highest";

DROP VIEW "public"."high";

DROP MATERIALIZED VIEW "public"."sums";

CREATE MATERIALIZED VIEW "public"."sums" AS
SELECT kind,
    sum(price) AS total
   FROM public.item
  WHERE (price > 0)
  GROUP BY kind;

CREATE UNIQUE INDEX "sums_kind_idx" ON "public"."sums" ("kind");

CREATE VIEW "public"."high" AS
SELECT kind,
    total
   FROM public.sums
  WHERE (total > 10);

CREATE VIEW "public"."highest" AS
SELECT max(total) AS total
   FROM public.high;

-- down
DROP VIEW "public"."highest";

DROP VIEW "public"."high";

DROP MATERIALIZED VIEW "public"."sums";

CREATE MATERIALIZED VIEW "public"."sums" AS
SELECT kind,
    sum(price) AS total
   FROM public.item
  GROUP BY kind;

CREATE UNIQUE INDEX "sums_kind_idx" ON "public"."sums" ("kind");

CREATE VIEW "public"."high" AS
SELECT kind,
    total
   FROM public.sums
  WHERE (total > 10);

CREATE VIEW "public"."highest" AS
SELECT max(total) AS total
   FROM public.high;

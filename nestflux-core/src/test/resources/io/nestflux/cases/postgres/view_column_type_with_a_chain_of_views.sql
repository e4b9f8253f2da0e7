-- The type of a column changes under a view, a view on that and a materialized view with indexes on top.

-- before
CREATE TABLE item (id int PRIMARY KEY, amount int NOT NULL);
CREATE VIEW big AS SELECT id, amount FROM item WHERE amount > 10;
CREATE VIEW bigger AS SELECT id, amount * 2 AS twice FROM big WHERE amount > 100;
CREATE MATERIALIZED VIEW sums AS SELECT id, sum(twice) AS total FROM bigger GROUP BY id;
CREATE UNIQUE INDEX sums_id_idx ON sums (id);
CREATE INDEX sums_total_idx ON sums (total DESC) WHERE total > 5;
COMMENT ON INDEX sums_total_idx IS 'by total';
COMMENT ON VIEW bigger IS 'the bigger ones';

-- rows
INSERT INTO item VALUES (1, 7), (2, 700);
REFRESH MATERIALIZED VIEW sums;

-- after
CREATE TABLE item (id int PRIMARY KEY, amount bigint NOT NULL);
CREATE VIEW big AS SELECT id, amount FROM item WHERE amount > 10;
CREATE VIEW bigger AS SELECT id, amount * 2 AS twice FROM big WHERE amount > 100;
CREATE MATERIALIZED VIEW sums AS SELECT id, sum(twice) AS total FROM bigger GROUP BY id;
CREATE UNIQUE INDEX sums_id_idx ON sums (id);
CREATE INDEX sums_total_idx ON sums (total DESC) WHERE total > 5;
COMMENT ON INDEX sums_total_idx IS 'by total';
COMMENT ON VIEW bigger IS 'the bigger ones';

-- up
DROP MATERIALIZED VIEW "public"."sums";

DROP VIEW "public"."bigger";

DROP VIEW "public"."big";

ALTER TABLE "public"."item" ALTER COLUMN "amount" TYPE bigint;

CREATE VIEW "public"."big" AS
SELECT id,
    amount
   FROM public.item
  WHERE (amount > 10);

CREATE VIEW "public"."bigger" AS
SELECT id,
    (amount * 2) AS twice
   FROM public.big
  WHERE (amount > 100);

COMMENT ON VIEW "public"."bigger" IS 'the bigger ones';

CREATE MATERIALIZED VIEW "public"."sums" AS
SELECT id,
    sum(twice) AS total
   FROM public.bigger
  GROUP BY id;

CREATE UNIQUE INDEX "sums_id_idx" ON "public"."sums" ("id");

CREATE INDEX "sums_total_idx" ON "public"."sums" ("total" DESC) WHERE total > (5)::numeric;

COMMENT ON INDEX "public"."sums_total_idx" IS 'by total';

-- down
DROP MATERIALIZED VIEW "public"."sums";

DROP VIEW "public"."bigger";

DROP VIEW "public"."big";

ALTER TABLE "public"."item" ALTER COLUMN "amount" TYPE integer;

CREATE VIEW "public"."big" AS
SELECT id,
    amount
   FROM public.item
  WHERE (amount > 10);

CREATE VIEW "public"."bigger" AS
SELECT id,
    (amount * 2) AS twice
   FROM public.big
  WHERE (amount > 100);

COMMENT ON VIEW "public"."bigger" IS 'the bigger ones';

CREATE MATERIALIZED VIEW "public"."sums" AS
SELECT id,
    sum(twice) AS total
   FROM public.bigger
  GROUP BY id;

CREATE UNIQUE INDEX "sums_id_idx" ON "public"."sums" ("id");

CREATE INDEX "sums_total_idx" ON "public"."sums" ("total" DESC) WHERE total > 5;

COMMENT ON INDEX "public"."sums_total_idx" IS 'by total';

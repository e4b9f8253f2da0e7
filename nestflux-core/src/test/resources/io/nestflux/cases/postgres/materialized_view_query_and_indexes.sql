-- Its query changes: it is made anew, filled, and gets its indexes back, but for one that goes and one that comes.

-- before
CREATE TABLE item (id int PRIMARY KEY, kind text, price int);
CREATE MATERIALIZED VIEW m AS SELECT id, kind, price FROM item;
CREATE UNIQUE INDEX m_id_idx ON m (id);
CREATE INDEX m_kind_idx ON m USING hash (kind);
CREATE INDEX m_gone_idx ON m (price);
COMMENT ON MATERIALIZED VIEW m IS 'comment';
COMMENT ON COLUMN m.price IS 'price';

-- rows
INSERT INTO item VALUES (1, 'a', 20), (2, 'b', 5);
REFRESH MATERIALIZED VIEW m;

-- after
CREATE TABLE item (id int PRIMARY KEY, kind text, price int);
CREATE MATERIALIZED VIEW m AS SELECT id, kind, price * 2 AS price FROM item;
CREATE UNIQUE INDEX m_id_idx ON m (id);
CREATE INDEX m_kind_idx ON m USING hash (kind);
CREATE INDEX m_new_idx ON m (price DESC) INCLUDE (kind) WHERE price > 5;
COMMENT ON MATERIALIZED VIEW m IS 'comment';
COMMENT ON COLUMN m.price IS 'price';

-- up
DROP MATERIALIZED VIEW "public"."m";

CREATE MATERIALIZED VIEW "public"."m" AS
SELECT id,
    kind,
    (price * 2) AS price
   FROM public.item;

COMMENT ON MATERIALIZED VIEW "public"."m" IS 'comment';

COMMENT ON COLUMN "public"."m"."price" IS 'price';

CREATE UNIQUE INDEX "m_id_idx" ON "public"."m" ("id");

CREATE INDEX "m_kind_idx" ON "public"."m" USING hash ("kind");

CREATE INDEX "m_new_idx" ON "public"."m" ("price" DESC) INCLUDE ("kind") WHERE price > 5;

-- down
DROP MATERIALIZED VIEW "public"."m";

CREATE MATERIALIZED VIEW "public"."m" AS
SELECT id,
    kind,
    price
   FROM public.item;

COMMENT ON MATERIALIZED VIEW "public"."m" IS 'comment';

COMMENT ON COLUMN "public"."m"."price" IS 'price';

CREATE INDEX "m_gone_idx" ON "public"."m" ("price");

CREATE UNIQUE INDEX "m_id_idx" ON "public"."m" ("id");

CREATE INDEX "m_kind_idx" ON "public"."m" USING hash ("kind");

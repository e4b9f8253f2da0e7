-- Indexes, parameters and comments change, and the view itself stays.

-- before
CREATE TABLE item (id int PRIMARY KEY, kind text, price int);
CREATE MATERIALIZED VIEW m WITH (fillfactor = 70, toast.autovacuum_enabled = false) AS SELECT id, kind, price FROM item;
CREATE UNIQUE INDEX m_id_idx ON m (id);
CREATE INDEX m_kind_idx ON m (kind);
CREATE INDEX m_price_idx ON m (price);
COMMENT ON INDEX m_id_idx IS 'old';

-- rows
INSERT INTO item VALUES (1, 'a', 20), (2, 'b', 5);
REFRESH MATERIALIZED VIEW m;

-- after
CREATE TABLE item (id int PRIMARY KEY, kind text, price int);
CREATE MATERIALIZED VIEW m WITH (fillfactor = 80, autovacuum_enabled = false) AS SELECT id, kind, price FROM item;
CREATE UNIQUE INDEX m_id_idx ON m (id) WITH (fillfactor = 50);
CREATE INDEX m_kind_idx ON m (lower(kind) COLLATE "C" text_pattern_ops);
CREATE UNIQUE INDEX m_both_idx ON m (id, kind);
COMMENT ON INDEX m_id_idx IS 'new';
COMMENT ON MATERIALIZED VIEW m IS 'new';
COMMENT ON COLUMN m.kind IS 'new';

-- up
DROP INDEX "public"."m_kind_idx";

DROP INDEX "public"."m_price_idx";

ALTER MATERIALIZED VIEW "public"."m" SET (autovacuum_enabled = false, fillfactor = 80);

ALTER MATERIALIZED VIEW "public"."m" RESET (toast.autovacuum_enabled);

COMMENT ON COLUMN "public"."m"."kind" IS 'new';

COMMENT ON MATERIALIZED VIEW "public"."m" IS 'new';

CREATE UNIQUE INDEX "m_both_idx" ON "public"."m" ("id", "kind");

ALTER INDEX "public"."m_id_idx" SET (fillfactor = 50);

COMMENT ON INDEX "public"."m_id_idx" IS 'new';

CREATE INDEX "m_kind_idx" ON "public"."m" ((lower(kind)) COLLATE "C" text_pattern_ops);

-- down
DROP INDEX "public"."m_both_idx";

DROP INDEX "public"."m_kind_idx";

ALTER MATERIALIZED VIEW "public"."m" SET (fillfactor = 70, toast.autovacuum_enabled = false);

ALTER MATERIALIZED VIEW "public"."m" RESET (autovacuum_enabled);

COMMENT ON COLUMN "public"."m"."kind" IS NULL;

COMMENT ON MATERIALIZED VIEW "public"."m" IS NULL;

ALTER INDEX "public"."m_id_idx" RESET (fillfactor);

COMMENT ON INDEX "public"."m_id_idx" IS 'old';

CREATE INDEX "m_kind_idx" ON "public"."m" ("kind");

CREATE INDEX "m_price_idx" ON "public"."m" ("price");

-- A table becomes a partition; back, the partition stays a table.

-- before
CREATE TABLE m (id int PRIMARY KEY, n int CHECK (n > 0), t text DEFAULT 'x') PARTITION BY LIST (id);
CREATE TABLE m_1 (id int PRIMARY KEY, t text, n int NOT NULL);
CREATE INDEX ON m (t);
CREATE INDEX ON m_1 (n);

-- rows
INSERT INTO m_1 VALUES (1, 'a', 3);

-- after
CREATE TABLE m (id int PRIMARY KEY, n int CHECK (n > 0), t text DEFAULT 'x') PARTITION BY LIST (id);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1, 2);
CREATE INDEX ON m (t);

-- up
DROP INDEX "public"."m_1_n_idx";

ALTER TABLE "public"."m_1"
    ALTER COLUMN "n" DROP NOT NULL,
    ALTER COLUMN "t" SET DEFAULT 'x'::text;

ALTER TABLE "public"."m_1" ADD CONSTRAINT "m_n_check" CHECK (n > 0);

CREATE INDEX "m_1_t_idx" ON "public"."m_1" ("t");

ALTER TABLE "public"."m" ATTACH PARTITION "public"."m_1" FOR VALUES IN (1, 2);

-- down
ALTER TABLE "public"."m" DETACH PARTITION "public"."m_1";

ALTER TABLE "public"."m_1" DROP CONSTRAINT "m_n_check";

DROP INDEX "public"."m_1_t_idx";

ALTER TABLE "public"."m_1"
    ALTER COLUMN "t" DROP DEFAULT,
    ALTER COLUMN "n" SET NOT NULL;

CREATE INDEX "m_1_n_idx" ON "public"."m_1" ("n");

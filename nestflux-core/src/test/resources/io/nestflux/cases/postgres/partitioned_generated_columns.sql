-- Generated columns of partitioned tables: added, changed, made plain.
-- changes: m_1.c

-- before
CREATE TABLE m (a int, b int, c int GENERATED ALWAYS AS (b + 1) STORED, d int GENERATED ALWAYS AS (b * 2) STORED) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE INDEX ON m (c);
CREATE INDEX own ON m_1 (c, d);

-- rows
INSERT INTO m VALUES (1, 5);

-- after
CREATE TABLE m (a int, b bigint, c int GENERATED ALWAYS AS (b + 2) STORED, d int, e int GENERATED ALWAYS AS (a * 2) STORED) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE INDEX ON m (c);
CREATE INDEX own ON m_1 (c, d);

-- up
DROP INDEX "public"."m_c_idx";

DROP INDEX "public"."own";

ALTER TABLE "public"."m"
    ALTER COLUMN "d" DROP EXPRESSION,
    ADD COLUMN "e" integer GENERATED ALWAYS AS (a * 2) STORED,
    DROP COLUMN "c",
    ALTER COLUMN "b" TYPE bigint,
    ADD COLUMN "c" integer GENERATED ALWAYS AS (b + 2) STORED;

CREATE INDEX "m_c_idx" ON "public"."m" ("c");

CREATE INDEX "own" ON "public"."m_1" ("c", "d");

-- down
DROP INDEX "public"."m_c_idx";

DROP INDEX "public"."own";

ALTER TABLE "public"."m"
    DROP COLUMN "c",
    ALTER COLUMN "b" TYPE integer,
    ADD COLUMN "c" integer GENERATED ALWAYS AS (b + 1) STORED,
    DROP COLUMN "d",
    ADD COLUMN "d" integer GENERATED ALWAYS AS (b * 2) STORED,
    DROP COLUMN "e";

CREATE INDEX "m_c_idx" ON "public"."m" ("c");

CREATE INDEX "own" ON "public"."m_1" ("c", "d");

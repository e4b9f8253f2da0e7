-- A column, a check, an index and a key of the partitioned table come to its partitions by themselves.

-- before
CREATE TABLE m (id int NOT NULL, n int DEFAULT 1) PARTITION BY HASH (id);
CREATE TABLE m_0 PARTITION OF m FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE m_1 PARTITION OF m FOR VALUES WITH (MODULUS 2, REMAINDER 1);

-- rows
INSERT INTO m VALUES (1, 3), (2, 3), (3, NULL);

-- after
CREATE TABLE m (id int NOT NULL, n bigint DEFAULT 2, t text DEFAULT 'x', PRIMARY KEY (id), CHECK (n < 100)) PARTITION BY HASH (id);
CREATE TABLE m_0 PARTITION OF m FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE m_1 PARTITION OF m FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX ON m (t, n);
COMMENT ON TABLE m IS 'm';
COMMENT ON COLUMN m.n IS 'n';

-- up
COMMENT ON TABLE "public"."m" IS 'm';

ALTER TABLE "public"."m"
    ALTER COLUMN "n" TYPE bigint,
    ALTER COLUMN "n" SET DEFAULT 2,
    ADD COLUMN "t" text DEFAULT 'x'::text;

COMMENT ON COLUMN "public"."m"."n" IS 'n';

ALTER TABLE "public"."m" ADD CONSTRAINT "m_pkey" PRIMARY KEY ("id");

ALTER TABLE "public"."m" ADD CONSTRAINT "m_n_check" CHECK (n < 100);

CREATE INDEX "m_t_n_idx" ON "public"."m" ("t", "n");

-- down
ALTER TABLE "public"."m" DROP CONSTRAINT "m_n_check";

DROP INDEX "public"."m_t_n_idx";

ALTER TABLE "public"."m" DROP CONSTRAINT "m_pkey";

COMMENT ON TABLE "public"."m" IS NULL;

ALTER TABLE "public"."m"
    ALTER COLUMN "n" TYPE integer,
    ALTER COLUMN "n" SET DEFAULT 1,
    DROP COLUMN "t";

COMMENT ON COLUMN "public"."m"."n" IS NULL;

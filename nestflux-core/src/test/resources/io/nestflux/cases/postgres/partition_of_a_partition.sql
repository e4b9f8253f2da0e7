-- Partitions that are partitioned; a whole branch comes, another goes.

-- before
CREATE TABLE m (at date NOT NULL, region text DEFAULT 'eu', n int, PRIMARY KEY (at, region)) PARTITION BY RANGE (at);
CREATE TABLE m_1 PARTITION OF m FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY LIST (region);
CREATE TABLE m_1_eu PARTITION OF m_1 FOR VALUES IN ('eu');
CREATE TABLE m_1_us PARTITION OF m_1 FOR VALUES IN ('us');
CREATE TABLE m_2 PARTITION OF m FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

-- rows
INSERT INTO m VALUES ('2024-01-05', 'eu', 1), ('2025-01-05', 'us', 2);

-- after
CREATE TABLE m (at date NOT NULL, region text DEFAULT 'eu', n bigint NOT NULL, t text, PRIMARY KEY (at, region)) PARTITION BY RANGE (at);
CREATE TABLE m_1 PARTITION OF m FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY LIST (region);
CREATE TABLE m_1_eu PARTITION OF m_1 FOR VALUES IN ('eu');
CREATE TABLE m_1_rest PARTITION OF m_1 DEFAULT;
CREATE TABLE m_2 PARTITION OF m FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE m_3 PARTITION OF m FOR VALUES FROM ('2026-01-01') TO ('2027-01-01') PARTITION BY HASH (at);
CREATE TABLE m_3_0 PARTITION OF m_3 FOR VALUES WITH (MODULUS 1, REMAINDER 0);
CREATE INDEX ON m_1 (t);

-- up
ALTER TABLE "public"."m" ADD COLUMN "t" text;

CREATE INDEX "m_1_t_idx" ON "public"."m_1" ("t");

DROP TABLE "public"."m_1_us";

ALTER TABLE "public"."m"
    ALTER COLUMN "n" TYPE bigint,
    ALTER COLUMN "n" SET NOT NULL;

CREATE TABLE "public"."m_1_rest" PARTITION OF "public"."m_1" DEFAULT;

CREATE TABLE "public"."m_3" PARTITION OF "public"."m" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01') PARTITION BY HASH (at);

CREATE TABLE "public"."m_3_0" PARTITION OF "public"."m_3" FOR VALUES WITH (modulus 1, remainder 0);

-- down
DROP TABLE "public"."m_1_rest";

DROP INDEX "public"."m_1_t_idx";

DROP TABLE "public"."m_3_0";

DROP TABLE "public"."m_3";

ALTER TABLE "public"."m"
    ALTER COLUMN "n" TYPE integer,
    ALTER COLUMN "n" DROP NOT NULL,
    DROP COLUMN "t";

CREATE TABLE "public"."m_1_us" PARTITION OF "public"."m_1" FOR VALUES IN ('us');

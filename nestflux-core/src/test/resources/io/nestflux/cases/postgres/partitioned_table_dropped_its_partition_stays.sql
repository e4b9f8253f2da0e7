-- The partitioned table goes, one of its partitions stays as a table.

-- before
CREATE TABLE m (a int PRIMARY KEY, b text DEFAULT 'x' CHECK (b <> '')) PARTITION BY HASH (a);
CREATE TABLE m_0 PARTITION OF m FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE m_1 PARTITION OF m FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX ON m (b);

-- rows
INSERT INTO m VALUES (1), (2), (3), (4);

-- after
CREATE TABLE m_0 (a int PRIMARY KEY, b text DEFAULT 'x' CONSTRAINT m_b_check CHECK (b <> ''));
CREATE INDEX ON m_0 (b);

-- up
ALTER TABLE "public"."m" DETACH PARTITION "public"."m_0";

DROP TABLE "public"."m_1";

DROP TABLE "public"."m";

-- down
CREATE TABLE "public"."m" (
    "a" integer NOT NULL,
    "b" text DEFAULT 'x'::text,
    CONSTRAINT "m_pkey" PRIMARY KEY ("a"),
    CONSTRAINT "m_b_check" CHECK (b <> ''::text)
) PARTITION BY HASH (a);

CREATE INDEX "m_b_idx" ON "public"."m" ("b");

CREATE TABLE "public"."m_1" PARTITION OF "public"."m" FOR VALUES WITH (modulus 2, remainder 1);

ALTER TABLE "public"."m" ATTACH PARTITION "public"."m_0" FOR VALUES WITH (modulus 2, remainder 0);

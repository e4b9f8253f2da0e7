-- Bounds move, and something else changes meanwhile.

-- before
CREATE TABLE m (a int NOT NULL, gone text, stays text) PARTITION BY RANGE (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES FROM (0) TO (10);
CREATE TABLE m_2 PARTITION OF m FOR VALUES FROM (10) TO (20);
CREATE TABLE m_3 PARTITION OF m FOR VALUES FROM (20) TO (30);
CREATE INDEX m_stays ON m (stays);

-- rows
INSERT INTO m VALUES (1, 'x', 'y'), (14, 'x', 'y');

-- after
CREATE TABLE m (a int NOT NULL, stays text, new int DEFAULT 7) PARTITION BY RANGE (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES FROM (0) TO (5);
CREATE TABLE m_2 PARTITION OF m FOR VALUES FROM (5) TO (20);
CREATE TABLE m_4 PARTITION OF m FOR VALUES FROM (20) TO (40);
CREATE INDEX m_stays ON m (stays);

-- up
ALTER TABLE "public"."m" DETACH PARTITION "public"."m_1";

ALTER TABLE "public"."m" DETACH PARTITION "public"."m_2";

ALTER TABLE "public"."m" ADD COLUMN "new" integer DEFAULT 7;

ALTER TABLE "public"."m_1"
    ADD COLUMN "new" integer DEFAULT 7,
    DROP COLUMN "gone";

ALTER TABLE "public"."m_2"
    ADD COLUMN "new" integer DEFAULT 7,
    DROP COLUMN "gone";

DROP TABLE "public"."m_3";

CREATE TABLE "public"."m_4" PARTITION OF "public"."m" FOR VALUES FROM (20) TO (40);

ALTER TABLE "public"."m" DROP COLUMN "gone";

ALTER TABLE "public"."m" ATTACH PARTITION "public"."m_1" FOR VALUES FROM (0) TO (5);

ALTER TABLE "public"."m" ATTACH PARTITION "public"."m_2" FOR VALUES FROM (5) TO (20);

-- down
ALTER TABLE "public"."m" DETACH PARTITION "public"."m_1";

ALTER TABLE "public"."m" DETACH PARTITION "public"."m_2";

ALTER TABLE "public"."m" ADD COLUMN "gone" text;

ALTER TABLE "public"."m_1"
    ADD COLUMN "gone" text,
    DROP COLUMN "new";

ALTER TABLE "public"."m_2"
    ADD COLUMN "gone" text,
    DROP COLUMN "new";

DROP TABLE "public"."m_4";

CREATE TABLE "public"."m_3" PARTITION OF "public"."m" FOR VALUES FROM (20) TO (30);

ALTER TABLE "public"."m" DROP COLUMN "new";

ALTER TABLE "public"."m" ATTACH PARTITION "public"."m_1" FOR VALUES FROM (0) TO (10);

ALTER TABLE "public"."m" ATTACH PARTITION "public"."m_2" FOR VALUES FROM (10) TO (20);

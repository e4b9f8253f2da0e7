-- The parent's index and key go; its partitions keep theirs, by the names that the attached ones had.

-- before
CREATE TABLE m (a int, b int, CONSTRAINT m_key UNIQUE (a)) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE INDEX m_b ON m (b);

-- rows
INSERT INTO m VALUES (1, 2);

-- after
CREATE TABLE m (a int, b int) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
ALTER TABLE m_1 ADD CONSTRAINT m_1_a_key UNIQUE (a);
CREATE INDEX m_1_b_idx ON m_1 (b);

-- up
DROP INDEX "public"."m_b";

ALTER TABLE "public"."m" DROP CONSTRAINT "m_key";

ALTER TABLE "public"."m_1" ADD CONSTRAINT "m_1_a_key" UNIQUE ("a");

CREATE INDEX "m_1_b_idx" ON "public"."m_1" ("b");

-- down
DROP INDEX "public"."m_1_b_idx";

ALTER TABLE "public"."m_1" DROP CONSTRAINT "m_1_a_key";

ALTER TABLE "public"."m" ADD CONSTRAINT "m_key" UNIQUE ("a");

CREATE INDEX "m_b" ON "public"."m" ("b");

-- An index and a key that partitions have of their own become parts of the parent's.

-- before
CREATE TABLE m (a int, b int, c int) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m (CONSTRAINT own_key UNIQUE (a, b)) FOR VALUES IN (1);
CREATE TABLE m_2 PARTITION OF m FOR VALUES IN (2);
CREATE INDEX own ON m_1 (c);

-- rows
INSERT INTO m VALUES (1, 2), (2, 2);

-- after
CREATE TABLE m (a int, b int, c int) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m (CONSTRAINT own_key UNIQUE (a, b)) FOR VALUES IN (1);
CREATE TABLE m_2 PARTITION OF m FOR VALUES IN (2);
CREATE INDEX own ON m_1 (c);
CREATE INDEX m_c ON m (c);
ALTER TABLE m ADD CONSTRAINT m_key UNIQUE (a, b);

-- up
DROP INDEX "public"."own";

ALTER TABLE "public"."m_1" DROP CONSTRAINT "own_key";

ALTER TABLE "public"."m" ADD CONSTRAINT "m_key" UNIQUE ("a", "b");

CREATE INDEX "m_c" ON "public"."m" ("c");

-- down
DROP INDEX "public"."m_c";

ALTER TABLE "public"."m" DROP CONSTRAINT "m_key";

ALTER TABLE "public"."m_1" ADD CONSTRAINT "own_key" UNIQUE ("a", "b");

CREATE INDEX "own" ON "public"."m_1" ("c");

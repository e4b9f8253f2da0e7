-- A table that has a key and an index of its own names becomes a partition when the parent gets both.

-- before
CREATE TABLE m (a int, b int, c int) PARTITION BY LIST (a);
CREATE TABLE m_1 (a int, b int, c int, CONSTRAINT own_key UNIQUE (a, b));
CREATE INDEX own ON m_1 (c);

-- rows
INSERT INTO m_1 VALUES (1, 2, 3);

-- after
CREATE TABLE m (a int, b int, c int, CONSTRAINT m_key UNIQUE (a, b)) PARTITION BY LIST (a);
CREATE INDEX m_c ON m (c);
CREATE TABLE m_1 (a int, b int, c int, CONSTRAINT own_key UNIQUE (a, b));
CREATE INDEX own ON m_1 (c);
ALTER TABLE m ATTACH PARTITION m_1 FOR VALUES IN (1);

-- up
ALTER TABLE "public"."m" ADD CONSTRAINT "m_key" UNIQUE ("a", "b");

CREATE INDEX "m_c" ON "public"."m" ("c");

ALTER TABLE "public"."m" ATTACH PARTITION "public"."m_1" FOR VALUES IN (1);

-- down
ALTER TABLE "public"."m" DETACH PARTITION "public"."m_1";

DROP INDEX "public"."m_c";

ALTER TABLE "public"."m" DROP CONSTRAINT "m_key";

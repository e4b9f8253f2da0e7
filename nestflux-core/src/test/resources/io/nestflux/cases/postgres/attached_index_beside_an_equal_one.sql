-- A table with two equal indexes becomes a partition: which of them is the parent's then is not for the server to say.

-- before
CREATE TABLE m (a int, b int) PARTITION BY LIST (a);
CREATE INDEX m_b ON m (b);
CREATE TABLE m_1 (a int, b int);
CREATE INDEX first ON m_1 (b);
CREATE INDEX second ON m_1 (b);

-- rows
INSERT INTO m_1 VALUES (1, 2);

-- after
CREATE TABLE m (a int, b int) PARTITION BY LIST (a);
CREATE INDEX m_b ON m (b);
CREATE TABLE m_1 (a int, b int);
CREATE INDEX second ON m_1 (b);
CREATE INDEX first ON m_1 (b);
ALTER TABLE m ATTACH PARTITION m_1 FOR VALUES IN (1);

-- up
DROP INDEX "public"."first";

ALTER TABLE "public"."m" ATTACH PARTITION "public"."m_1" FOR VALUES IN (1);

CREATE INDEX "first" ON "public"."m_1" ("b");

-- down
ALTER TABLE "public"."m" DETACH PARTITION "public"."m_1";

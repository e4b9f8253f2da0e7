-- An index ON ONLY the parent, to which some partitions' are attached, and some are not yet.

-- before
CREATE TABLE m (a int, b int, c int) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE TABLE m_2 PARTITION OF m FOR VALUES IN (2);
CREATE INDEX m_b ON ONLY m (b);
CREATE INDEX m_1_b ON m_1 (b);
CREATE INDEX m_2_b ON m_2 (b);
CREATE INDEX m_c ON ONLY m (c);

-- rows
INSERT INTO m VALUES (1, 2), (2, 2);

-- after
CREATE TABLE m (a int, b int, c int) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE TABLE m_2 PARTITION OF m FOR VALUES IN (2);
CREATE INDEX m_b ON ONLY m (b);
CREATE INDEX m_1_b ON m_1 (b);
CREATE INDEX m_2_b ON m_2 (b);
ALTER INDEX m_b ATTACH PARTITION m_1_b;

-- up
DROP INDEX "public"."m_c";

ALTER INDEX "public"."m_b" ATTACH PARTITION "public"."m_1_b";

-- down
DROP INDEX "public"."m_b";

CREATE INDEX "m_b" ON ONLY "public"."m" ("b");

CREATE INDEX "m_c" ON ONLY "public"."m" ("c");

CREATE INDEX "m_1_b" ON "public"."m_1" ("b");

-- The partitions' indexes are attached to the parent's, which was made ON ONLY it, and is valid then.

-- before
CREATE TABLE m (a int, b int) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE TABLE m_2 PARTITION OF m FOR VALUES IN (2);
CREATE INDEX m_b ON ONLY m (b);
CREATE INDEX m_1_b ON m_1 (b);

-- rows
INSERT INTO m VALUES (1, 2), (2, 2);

-- after
CREATE TABLE m (a int, b int) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE TABLE m_2 PARTITION OF m FOR VALUES IN (2);
CREATE INDEX m_b ON m (b);

-- up
DROP INDEX "public"."m_b";

DROP INDEX "public"."m_1_b";

CREATE INDEX "m_b" ON "public"."m" ("b");

-- down
DROP INDEX "public"."m_b";

CREATE INDEX "m_b" ON ONLY "public"."m" ("b");

CREATE INDEX "m_1_b" ON "public"."m_1" ("b");

-- An attached index has a name of its own; the parent's goes, and the partition's stays by the name that the server would have given.

-- before
CREATE TABLE m (a int, b int) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE TABLE m_1_1 (a int, b int);
CREATE INDEX odd ON m_1 (b);
CREATE INDEX m_b ON m (b);

-- rows
INSERT INTO m VALUES (1, 2);

-- after
CREATE TABLE m (a int, b int) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE TABLE m_1_1 (a int, b int);
CREATE INDEX odd ON m_1_1 (b);
CREATE INDEX m_1_b_idx ON m_1 (b);

-- up
DROP INDEX "public"."m_b";

CREATE INDEX "m_1_b_idx" ON "public"."m_1" ("b");

CREATE INDEX "odd" ON "public"."m_1_1" ("b");

-- down
DROP INDEX "public"."m_1_b_idx";

DROP INDEX "public"."odd";

CREATE INDEX "m_b" ON "public"."m" ("b");

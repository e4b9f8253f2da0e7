-- The parent's index goes, and the name of the one that was attached to it goes to an index of another table.

-- before
CREATE TABLE box (k int, z int);
CREATE TABLE m (a int, b int) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE INDEX m_b ON m (b);

-- rows
INSERT INTO m VALUES (1, 2);

-- after
CREATE TABLE box (k int, z int);
CREATE TABLE m (a int, b int) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE INDEX m_1_b_idx ON box (z);

-- up
DROP INDEX "public"."m_b";

CREATE INDEX "m_1_b_idx" ON "public"."box" ("z");

-- down
DROP INDEX "public"."m_1_b_idx";

CREATE INDEX "m_b" ON "public"."m" ("b");

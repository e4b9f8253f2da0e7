-- The parent gets an index that a partition has already, as one of its own, and keeps beside the parent's.

-- before
CREATE TABLE m (a int, b int) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE INDEX own ON m_1 (b);

-- rows
INSERT INTO m VALUES (1, 2);

-- after
CREATE TABLE m (a int, b int) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE INDEX m_b ON m (b);
CREATE INDEX own ON m_1 (b);

-- up
DROP INDEX "public"."own";

CREATE INDEX "m_b" ON "public"."m" ("b");

CREATE INDEX "own" ON "public"."m_1" ("b");

-- down
DROP INDEX "public"."m_b";

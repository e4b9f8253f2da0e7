-- A partition for values of an enum, whose type is used by its key.

-- before
CREATE TYPE state AS ENUM ('new', 'done', 'it''s');
CREATE TABLE m (s state DEFAULT 'new', n int) PARTITION BY LIST (s);
CREATE TABLE m_new PARTITION OF m FOR VALUES IN ('new');

-- rows
INSERT INTO m VALUES ('new', 1);

-- after
CREATE TYPE state AS ENUM ('new', 'done', 'it''s');
CREATE TABLE m (s state DEFAULT 'new', n int) PARTITION BY LIST (s);
CREATE TABLE m_new PARTITION OF m FOR VALUES IN ('new');
CREATE TABLE m_done PARTITION OF m FOR VALUES IN ('done', 'it''s');

-- up
CREATE TABLE "public"."m_done" PARTITION OF "public"."m" FOR VALUES IN ('done', 'it''s');

-- down
DROP TABLE "public"."m_done";

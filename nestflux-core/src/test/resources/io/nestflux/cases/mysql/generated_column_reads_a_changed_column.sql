-- changes: t.s
-- A column that a stored and a virtual one read changes its type, and the expressions change with it.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int NOT NULL, s int GENERATED ALWAYS AS (a + 1) STORED, v bigint GENERATED ALWAYS AS (a * 2) VIRTUAL, KEY (s), KEY (v));

-- rows
INSERT INTO t (id, a) VALUES (1, 5), (2, 6);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a bigint NOT NULL, s bigint GENERATED ALWAYS AS (a + 10) STORED, v bigint GENERATED ALWAYS AS (a * 2) VIRTUAL, KEY (s), KEY (v));

-- up
ALTER TABLE `t`
    MODIFY COLUMN `a` bigint NOT NULL,
    MODIFY COLUMN `s` bigint GENERATED ALWAYS AS (`a` + 10) STORED;

-- down
ALTER TABLE `t`
    MODIFY COLUMN `a` int NOT NULL,
    MODIFY COLUMN `s` int GENERATED ALWAYS AS (`a` + 1) STORED;

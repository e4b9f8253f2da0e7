-- only: mysql
-- Columns and indexes are hidden and shown, among other changes to them.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, b int INVISIBLE, c int NOT NULL DEFAULT 1 INVISIBLE, d int, KEY i (a), KEY j (d) INVISIBLE);

-- rows
INSERT INTO t (id, a, b, c, d) VALUES (1, 2, 3, 4, 5);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int INVISIBLE, b bigint, c int NOT NULL DEFAULT 2, d int, KEY i (a) INVISIBLE, KEY j (d));

-- up
ALTER TABLE `t`
    MODIFY COLUMN `a` int INVISIBLE,
    MODIFY COLUMN `b` bigint,
    MODIFY COLUMN `c` int NOT NULL DEFAULT 2,
    ALTER INDEX `i` INVISIBLE,
    ALTER INDEX `j` VISIBLE;

-- down
ALTER TABLE `t`
    MODIFY COLUMN `a` int,
    MODIFY COLUMN `b` int INVISIBLE,
    MODIFY COLUMN `c` int NOT NULL DEFAULT 1 INVISIBLE,
    ALTER INDEX `i` VISIBLE,
    ALTER INDEX `j` INVISIBLE;

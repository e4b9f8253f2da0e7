-- The table's character set changes, one of its columns keeps the old one.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(20), b varchar(20)) CHARACTER SET latin1;

-- rows
INSERT INTO t VALUES (1, 'ä', 'ö');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(20) CHARACTER SET latin1, b varchar(20)) CHARACTER SET utf8mb4;

-- up
ALTER TABLE `t`
    DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci,
    MODIFY COLUMN `b` varchar(20),
    MODIFY COLUMN `a` varchar(20) CHARACTER SET latin1 COLLATE latin1_swedish_ci;

-- down
ALTER TABLE `t`
    DEFAULT CHARACTER SET = latin1 COLLATE = latin1_swedish_ci,
    MODIFY COLUMN `b` varchar(20),
    MODIFY COLUMN `a` varchar(20);

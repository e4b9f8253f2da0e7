-- Character set and collation change under a unique index, a prefix index and a fulltext index.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(20) CHARACTER SET latin1, b varchar(50) COLLATE utf8mb4_bin, c text COLLATE utf8mb4_bin,
  UNIQUE INDEX a (a), INDEX b (b(10)), FULLTEXT INDEX c (c));

-- rows
INSERT INTO t VALUES (1, 'ä', 'B', 'Hello'), (2, 'x', 'b', 'World');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(20), b varchar(50) COLLATE utf8mb4_unicode_ci, c text,
  UNIQUE INDEX a (a), INDEX b (b(10)), FULLTEXT INDEX c (c));

-- up
ALTER TABLE `t`
    MODIFY COLUMN `a` varchar(20),
    MODIFY COLUMN `b` varchar(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci,
    MODIFY COLUMN `c` text;

-- down
ALTER TABLE `t`
    MODIFY COLUMN `a` varchar(20) CHARACTER SET latin1 COLLATE latin1_swedish_ci,
    MODIFY COLUMN `b` varchar(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    MODIFY COLUMN `c` text CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

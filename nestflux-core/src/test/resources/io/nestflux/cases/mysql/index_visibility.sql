-- Indexes are hidden and shown without building them again.
-- only: mysql

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, b int, INDEX a (a), INDEX b (b) INVISIBLE);

-- rows
INSERT INTO t VALUES (1, 1, 1);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, b int, INDEX a (a) INVISIBLE, INDEX b (b));

-- up
ALTER TABLE `t`
    ALTER INDEX `a` INVISIBLE,
    ALTER INDEX `b` VISIBLE;

-- down
ALTER TABLE `t`
    ALTER INDEX `a` VISIBLE,
    ALTER INDEX `b` INVISIBLE;

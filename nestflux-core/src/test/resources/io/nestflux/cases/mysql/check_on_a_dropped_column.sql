-- A column goes that a check of its own, a check with others and an index read.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, b int, c int, CONSTRAINT one CHECK (a > 0), CONSTRAINT two CHECK (a < b), CONSTRAINT three CHECK (b < 100), KEY (a, b), KEY (b, a));

-- rows
INSERT INTO t VALUES (1, 1, 2, 3);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, b int, c int, CONSTRAINT two CHECK (c >= b), CONSTRAINT three CHECK (b < 100), KEY (b), KEY b_2 (b, c));

-- up
ALTER TABLE `t`
    DROP CHECK `one`,
    DROP CHECK `two`,
    DROP INDEX `a`,
    ADD CONSTRAINT `two` CHECK (`c` >= `b`),
    DROP INDEX `b`,
    ADD INDEX `b` (`b`),
    ADD INDEX `b_2` (`b`, `c`),
    DROP COLUMN `a`;

-- down
ALTER TABLE `t`
    DROP CHECK `two`,
    DROP INDEX `b_2`,
    ADD COLUMN `a` int AFTER `id`,
    ADD CONSTRAINT `one` CHECK (`a` > 0),
    ADD CONSTRAINT `two` CHECK (`a` < `b`),
    ADD INDEX `a` (`a`, `b`),
    DROP INDEX `b`,
    ADD INDEX `b` (`b`, `a`);

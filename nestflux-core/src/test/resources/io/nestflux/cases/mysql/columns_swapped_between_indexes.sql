-- Two indexes exchange their columns, two more their names, and a unique one its order.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, b int, c varchar(20), KEY i (a), KEY j (b), UNIQUE KEY u (a, b), UNIQUE KEY v (c), KEY w (c, a));

-- rows
INSERT INTO t VALUES (1, 1, 2, 'c'), (2, 2, 1, 'd');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, b int, c varchar(20), KEY i (b), KEY j (a), UNIQUE KEY u (b, a), UNIQUE KEY w (c), KEY v (c, a));

-- up
ALTER TABLE `t`
    DROP INDEX `i`,
    ADD INDEX `i` (`b`),
    DROP INDEX `j`,
    ADD INDEX `j` (`a`),
    DROP INDEX `u`,
    ADD UNIQUE INDEX `u` (`b`, `a`),
    DROP INDEX `v`,
    ADD INDEX `v` (`c`, `a`),
    DROP INDEX `w`,
    ADD UNIQUE INDEX `w` (`c`);

-- down
ALTER TABLE `t`
    DROP INDEX `i`,
    ADD INDEX `i` (`a`),
    DROP INDEX `j`,
    ADD INDEX `j` (`b`),
    DROP INDEX `u`,
    ADD UNIQUE INDEX `u` (`a`, `b`),
    DROP INDEX `v`,
    ADD UNIQUE INDEX `v` (`c`),
    DROP INDEX `w`,
    ADD INDEX `w` (`c`, `a`);

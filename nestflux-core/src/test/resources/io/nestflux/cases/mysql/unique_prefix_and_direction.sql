-- Unique keys change their prefixes, directions and columns under the same name.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(100), b varchar(100), UNIQUE KEY u (a(10)), KEY d (a, b DESC), KEY e (b(5), a(6)));

-- rows
INSERT INTO t VALUES (1, 'aaaaaaaaaa1', 'b'), (2, 'bbbb', 'c');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(100), b varchar(100), UNIQUE KEY u (a(12), b), KEY d (a DESC, b), KEY e (a(6), b(5)));

-- up
ALTER TABLE `t`
    DROP INDEX `d`,
    ADD INDEX `d` (`a` DESC, `b`),
    DROP INDEX `e`,
    ADD INDEX `e` (`a`(6), `b`(5)),
    DROP INDEX `u`,
    ADD UNIQUE INDEX `u` (`a`(12), `b`);

-- down
ALTER TABLE `t`
    DROP INDEX `d`,
    ADD INDEX `d` (`a`, `b` DESC),
    DROP INDEX `e`,
    ADD INDEX `e` (`b`(5), `a`(6)),
    DROP INDEX `u`,
    ADD UNIQUE INDEX `u` (`a`(10));

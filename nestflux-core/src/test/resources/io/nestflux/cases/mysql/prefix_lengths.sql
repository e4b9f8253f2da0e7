-- Prefix lengths come, change and go.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(100), b text, c blob, d varchar(50),
  INDEX a (a), INDEX b (b(10)), INDEX c (c(5)), UNIQUE INDEX d (d(10)));

-- rows
INSERT INTO t VALUES (1, 'a', 'b', 'c', 'd');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(100), b text, c blob, d varchar(50),
  INDEX a (a(20)), INDEX b (b(30) DESC), INDEX c (c(5), a(3)), UNIQUE INDEX d (d));

-- up
ALTER TABLE `t`
    DROP INDEX `a`,
    ADD INDEX `a` (`a`(20)),
    DROP INDEX `b`,
    ADD INDEX `b` (`b`(30) DESC),
    DROP INDEX `c`,
    ADD INDEX `c` (`c`(5), `a`(3)),
    DROP INDEX `d`,
    ADD UNIQUE INDEX `d` (`d`);

-- down
ALTER TABLE `t`
    DROP INDEX `a`,
    ADD INDEX `a` (`a`),
    DROP INDEX `b`,
    ADD INDEX `b` (`b`(10)),
    DROP INDEX `c`,
    ADD INDEX `c` (`c`(5)),
    DROP INDEX `d`,
    ADD UNIQUE INDEX `d` (`d`(10));

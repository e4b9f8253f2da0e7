-- An index of the same name is of another kind.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50), b int, INDEX a (a), UNIQUE INDEX b (b));

-- rows
INSERT INTO t VALUES (1, 'Hello', 1);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50), b int, FULLTEXT INDEX a (a), INDEX b (b DESC));

-- up
ALTER TABLE `t`
    DROP INDEX `a`,
    ADD FULLTEXT INDEX `a` (`a`),
    DROP INDEX `b`,
    ADD INDEX `b` (`b` DESC);

-- down
ALTER TABLE `t`
    DROP INDEX `a`,
    ADD INDEX `a` (`a`),
    DROP INDEX `b`,
    ADD UNIQUE INDEX `b` (`b`);

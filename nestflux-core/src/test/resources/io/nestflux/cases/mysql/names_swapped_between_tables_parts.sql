-- Checks, indexes and foreign keys exchange their names.

-- before
CREATE TABLE p (id int NOT NULL PRIMARY KEY, b int NOT NULL UNIQUE);
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, b int, KEY x (a), KEY y (b), CONSTRAINT f FOREIGN KEY (a) REFERENCES p (id), CONSTRAINT g FOREIGN KEY (b) REFERENCES p (b), CONSTRAINT m CHECK (a > 0), CONSTRAINT n CHECK (b > 1));

-- rows
INSERT INTO p VALUES (1, 2);
INSERT INTO t VALUES (1, 1, 2);

-- after
CREATE TABLE p (id int NOT NULL PRIMARY KEY, b int NOT NULL UNIQUE);
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, b int, KEY y (a), KEY x (b), CONSTRAINT g FOREIGN KEY (a) REFERENCES p (id), CONSTRAINT f FOREIGN KEY (b) REFERENCES p (b), CONSTRAINT n CHECK (a > 0), CONSTRAINT m CHECK (b > 1));

-- up
ALTER TABLE `t`
    DROP FOREIGN KEY `f`,
    DROP FOREIGN KEY `g`;

ALTER TABLE `t`
    DROP CHECK `m`,
    DROP CHECK `n`,
    ADD CONSTRAINT `m` CHECK (`b` > 1),
    ADD CONSTRAINT `n` CHECK (`a` > 0),
    DROP INDEX `x`,
    ADD INDEX `x` (`b`),
    DROP INDEX `y`,
    ADD INDEX `y` (`a`);

ALTER TABLE `t`
    ADD CONSTRAINT `f` FOREIGN KEY (`b`) REFERENCES `p` (`b`),
    ADD CONSTRAINT `g` FOREIGN KEY (`a`) REFERENCES `p` (`id`);

-- down
ALTER TABLE `t`
    DROP FOREIGN KEY `f`,
    DROP FOREIGN KEY `g`;

ALTER TABLE `t`
    DROP CHECK `m`,
    DROP CHECK `n`,
    ADD CONSTRAINT `m` CHECK (`a` > 0),
    ADD CONSTRAINT `n` CHECK (`b` > 1),
    DROP INDEX `x`,
    ADD INDEX `x` (`a`),
    DROP INDEX `y`,
    ADD INDEX `y` (`b`);

ALTER TABLE `t`
    ADD CONSTRAINT `f` FOREIGN KEY (`a`) REFERENCES `p` (`id`),
    ADD CONSTRAINT `g` FOREIGN KEY (`b`) REFERENCES `p` (`b`);

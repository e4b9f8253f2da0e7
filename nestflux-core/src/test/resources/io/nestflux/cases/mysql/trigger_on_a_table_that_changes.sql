-- The table of a trigger gets columns, keys and another type.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE TRIGGER tr BEFORE UPDATE ON t FOR EACH ROW SET NEW.a = concat(OLD.a, '!');

-- rows
INSERT INTO t VALUES (1, 'x');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
ALTER TABLE t ADD COLUMN b int, MODIFY COLUMN a varchar(80) NOT NULL, ADD INDEX a (a); CREATE TRIGGER tr BEFORE UPDATE ON t FOR EACH ROW SET NEW.a = concat(OLD.a, NEW.b);

-- up
DROP TRIGGER `tr`;

ALTER TABLE `t`
    MODIFY COLUMN `a` varchar(80) NOT NULL,
    ADD COLUMN `b` int,
    ADD INDEX `a` (`a`);

CREATE TRIGGER `tr` BEFORE UPDATE ON `t` FOR EACH ROW
SET NEW.a = concat(OLD.a, NEW.b);

-- down
DROP TRIGGER `tr`;

ALTER TABLE `t`
    DROP INDEX `a`,
    MODIFY COLUMN `a` varchar(50),
    DROP COLUMN `b`;

CREATE TRIGGER `tr` BEFORE UPDATE ON `t` FOR EACH ROW
SET NEW.a = concat(OLD.a, '!');

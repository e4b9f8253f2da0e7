-- Names of checks and foreign keys are unique in the whole database on MySQL: the old one goes first.

-- before
CREATE TABLE a (id int NOT NULL PRIMARY KEY, n int, CONSTRAINT valid CHECK (n > 0));
CREATE TABLE b (id int NOT NULL PRIMARY KEY, n int, INDEX n (n), CONSTRAINT fk FOREIGN KEY (n) REFERENCES a (id));

-- rows
INSERT INTO a VALUES (1, 1);
INSERT INTO b VALUES (1, 1);

-- after
CREATE TABLE b (id int NOT NULL PRIMARY KEY, n int, INDEX n (n), CONSTRAINT valid CHECK (n > 0));
CREATE TABLE a (id int NOT NULL PRIMARY KEY, n int, INDEX n (n), CONSTRAINT fk FOREIGN KEY (n) REFERENCES b (id));

-- up
ALTER TABLE `b` DROP FOREIGN KEY `fk`;

ALTER TABLE `a`
    DROP CHECK `valid`,
    ADD INDEX `n` (`n`);

ALTER TABLE `b` ADD CONSTRAINT `valid` CHECK (`n` > 0);

ALTER TABLE `a` ADD CONSTRAINT `fk` FOREIGN KEY (`n`) REFERENCES `b` (`id`);

-- down
ALTER TABLE `a` DROP FOREIGN KEY `fk`;

ALTER TABLE `a` DROP INDEX `n`;

ALTER TABLE `b` DROP CHECK `valid`;

ALTER TABLE `a` ADD CONSTRAINT `valid` CHECK (`n` > 0);

ALTER TABLE `b`
    RENAME INDEX `n` TO `n`,
    ADD CONSTRAINT `fk` FOREIGN KEY (`n`) REFERENCES `a` (`id`);

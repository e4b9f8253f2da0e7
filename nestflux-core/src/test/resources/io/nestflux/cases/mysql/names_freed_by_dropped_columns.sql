-- A key that goes with its column gives its name away, and so do the foreign key and the check on it.

-- before
CREATE TABLE aim (id int PRIMARY KEY);
CREATE TABLE t (k int, gone int, KEY i (gone), CONSTRAINT f FOREIGN KEY (gone) REFERENCES aim (id), CONSTRAINT c CHECK (gone > 0));
CREATE TABLE o (k int);

-- rows
INSERT INTO t VALUES (1, NULL);
INSERT INTO o VALUES (NULL);

-- after
CREATE TABLE aim (id int PRIMARY KEY);
CREATE TABLE t (k int, UNIQUE KEY i (k));
CREATE TABLE o (k int, KEY i (k), CONSTRAINT f FOREIGN KEY (k) REFERENCES aim (id), CONSTRAINT c CHECK (k > 0));

-- up
ALTER TABLE `t` DROP FOREIGN KEY `f`;

ALTER TABLE `t`
    DROP CHECK `c`,
    DROP INDEX `i`,
    ADD UNIQUE INDEX `i` (`k`),
    DROP COLUMN `gone`;

ALTER TABLE `o`
    ADD CONSTRAINT `c` CHECK (`k` > 0),
    ADD INDEX `i` (`k`);

ALTER TABLE `o` ADD CONSTRAINT `f` FOREIGN KEY (`k`) REFERENCES `aim` (`id`);

-- down
ALTER TABLE `o` DROP FOREIGN KEY `f`;

ALTER TABLE `o`
    DROP CHECK `c`,
    DROP INDEX `i`;

ALTER TABLE `t`
    ADD COLUMN `gone` int,
    ADD CONSTRAINT `c` CHECK (`gone` > 0),
    DROP INDEX `i`,
    ADD INDEX `i` (`gone`);

ALTER TABLE `t` ADD CONSTRAINT `f` FOREIGN KEY (`gone`) REFERENCES `aim` (`id`);

-- A foreign key keeps its name and gets another target, other columns and other actions.

-- before
CREATE TABLE p (id int NOT NULL PRIMARY KEY, a int NOT NULL, b int NOT NULL, UNIQUE KEY ab (a, b));
CREATE TABLE q (id int NOT NULL PRIMARY KEY);
CREATE TABLE c (id int NOT NULL PRIMARY KEY, x int, y int, KEY x (x), CONSTRAINT fk FOREIGN KEY (x) REFERENCES q (id) ON DELETE CASCADE);

-- rows
INSERT INTO p VALUES (1, 1, 2);
INSERT INTO q VALUES (1);
INSERT INTO c VALUES (1, 1, 2);

-- after
CREATE TABLE p (id int NOT NULL PRIMARY KEY, a int NOT NULL, b int NOT NULL, UNIQUE KEY ab (a, b));
CREATE TABLE q (id int NOT NULL PRIMARY KEY);
CREATE TABLE c (id int NOT NULL PRIMARY KEY, x int, y int, KEY x (x, y), CONSTRAINT fk FOREIGN KEY (x, y) REFERENCES p (a, b) ON DELETE SET NULL ON UPDATE CASCADE);

-- up
ALTER TABLE `c` DROP FOREIGN KEY `fk`;

ALTER TABLE `c`
    DROP INDEX `x`,
    ADD INDEX `x` (`x`, `y`);

ALTER TABLE `c` ADD CONSTRAINT `fk` FOREIGN KEY (`x`, `y`) REFERENCES `p` (`a`, `b`) ON UPDATE CASCADE ON DELETE SET NULL;

-- down
ALTER TABLE `c` DROP FOREIGN KEY `fk`;

ALTER TABLE `c`
    DROP INDEX `x`,
    ADD INDEX `x` (`x`);

ALTER TABLE `c` ADD CONSTRAINT `fk` FOREIGN KEY (`x`) REFERENCES `q` (`id`) ON DELETE CASCADE;

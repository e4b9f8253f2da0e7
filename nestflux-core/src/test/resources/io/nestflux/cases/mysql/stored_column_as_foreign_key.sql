-- A foreign key on a stored generated column comes, another goes with its column.

-- before
CREATE TABLE p (id int NOT NULL PRIMARY KEY);
CREATE TABLE c (id int NOT NULL PRIMARY KEY, n int, s int GENERATED ALWAYS AS (n - 1) STORED);
CREATE TABLE d (id int NOT NULL PRIMARY KEY, n int, s int GENERATED ALWAYS AS (n - 1) STORED, CONSTRAINT d_s FOREIGN KEY (s) REFERENCES p (id));

-- rows
INSERT INTO p VALUES (1);
INSERT INTO c (id, n) VALUES (1, 2);
INSERT INTO d (id, n) VALUES (1, 2);

-- after
CREATE TABLE p (id int NOT NULL PRIMARY KEY);
CREATE TABLE c (id int NOT NULL PRIMARY KEY, n int, s int GENERATED ALWAYS AS (n - 1) STORED, CONSTRAINT c_s FOREIGN KEY (s) REFERENCES p (id));
CREATE TABLE d (id int NOT NULL PRIMARY KEY, n int);

-- up
ALTER TABLE `d` DROP FOREIGN KEY `d_s`;

ALTER TABLE `d`
    DROP INDEX `d_s`,
    DROP COLUMN `s`;

ALTER TABLE `c` ADD INDEX `c_s` (`s`);

ALTER TABLE `c` ADD CONSTRAINT `c_s` FOREIGN KEY (`s`) REFERENCES `p` (`id`);

-- down
ALTER TABLE `c` DROP FOREIGN KEY `c_s`;

ALTER TABLE `c` DROP INDEX `c_s`;

ALTER TABLE `d`
    ADD COLUMN `s` int GENERATED ALWAYS AS (`n` - 1) STORED,
    ADD INDEX `d_s` (`s`);

ALTER TABLE `d` ADD CONSTRAINT `d_s` FOREIGN KEY (`s`) REFERENCES `p` (`id`);

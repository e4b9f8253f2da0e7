-- The primary key moves to another column, and so does the foreign key.

-- before
CREATE TABLE p (id int NOT NULL, code int NOT NULL, PRIMARY KEY (id));
CREATE TABLE c (id int NOT NULL PRIMARY KEY, p int, q int, CONSTRAINT c_p FOREIGN KEY (p) REFERENCES p (id));

-- rows
INSERT INTO p VALUES (1, 7);
INSERT INTO c VALUES (1, 1, 7);

-- after
CREATE TABLE p (id int NOT NULL, code int NOT NULL, PRIMARY KEY (code));
CREATE TABLE c (id int NOT NULL PRIMARY KEY, p int, q int, CONSTRAINT c_p FOREIGN KEY (q) REFERENCES p (code));

-- up
ALTER TABLE `c` DROP FOREIGN KEY `c_p`;

ALTER TABLE `p`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`code`);

ALTER TABLE `c`
    DROP INDEX `c_p`,
    ADD INDEX `c_p` (`q`);

ALTER TABLE `c` ADD CONSTRAINT `c_p` FOREIGN KEY (`q`) REFERENCES `p` (`code`);

-- down
ALTER TABLE `c` DROP FOREIGN KEY `c_p`;

ALTER TABLE `p`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`);

ALTER TABLE `c`
    DROP INDEX `c_p`,
    ADD INDEX `c_p` (`p`);

ALTER TABLE `c` ADD CONSTRAINT `c_p` FOREIGN KEY (`p`) REFERENCES `p` (`id`);

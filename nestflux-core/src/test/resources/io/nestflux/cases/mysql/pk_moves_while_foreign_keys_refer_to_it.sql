-- The primary key moves to another column; the foreign key stays with the old one, which becomes unique.

-- before
CREATE TABLE p (id int NOT NULL, code char(3) NOT NULL, PRIMARY KEY (id));
CREATE TABLE c (id int NOT NULL PRIMARY KEY, p int, CONSTRAINT c_p FOREIGN KEY (p) REFERENCES p (id));

-- rows
INSERT INTO p VALUES (1, 'abc');
INSERT INTO c VALUES (1, 1);

-- after
CREATE TABLE p (id int NOT NULL, code char(3) NOT NULL, PRIMARY KEY (code), UNIQUE KEY p_id (id));
CREATE TABLE c (id int NOT NULL PRIMARY KEY, p int, CONSTRAINT c_p FOREIGN KEY (p) REFERENCES p (id));

-- up
ALTER TABLE `p`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`code`),
    ADD UNIQUE INDEX `p_id` (`id`);

-- down
ALTER TABLE `c` DROP FOREIGN KEY `c_p`;

ALTER TABLE `p`
    DROP INDEX `p_id`,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`);

ALTER TABLE `c` ADD CONSTRAINT `c_p` FOREIGN KEY (`p`) REFERENCES `p` (`id`);

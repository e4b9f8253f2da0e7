-- The unique key that a foreign key refers to is replaced by another of the same column.

-- before
CREATE TABLE p (id int NOT NULL PRIMARY KEY, code int NOT NULL, UNIQUE KEY old (code));
CREATE TABLE c (id int NOT NULL PRIMARY KEY, code int, CONSTRAINT c_code FOREIGN KEY (code) REFERENCES p (code) ON UPDATE CASCADE);

-- rows
INSERT INTO p VALUES (1, 7);
INSERT INTO c VALUES (1, 7);

-- after
CREATE TABLE p (id int NOT NULL PRIMARY KEY, code int NOT NULL, x int, UNIQUE KEY new (code), UNIQUE KEY newer (code, x));
CREATE TABLE c (id int NOT NULL PRIMARY KEY, code int, CONSTRAINT c_code FOREIGN KEY (code) REFERENCES p (code) ON UPDATE CASCADE);

-- up
ALTER TABLE `p` RENAME INDEX `old` TO `new`;

ALTER TABLE `p`
    ADD COLUMN `x` int,
    ADD UNIQUE INDEX `newer` (`code`, `x`);

-- down
ALTER TABLE `p` RENAME INDEX `new` TO `old`;

ALTER TABLE `p`
    DROP INDEX `newer`,
    DROP COLUMN `x`;

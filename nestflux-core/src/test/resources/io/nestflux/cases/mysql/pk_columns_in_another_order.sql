-- A composite key is turned around while a foreign key refers to it.

-- before
CREATE TABLE node (a int NOT NULL, b int NOT NULL, PRIMARY KEY (a, b));
CREATE TABLE leaf (id int NOT NULL PRIMARY KEY, a int, b int, INDEX ab (a, b),
  CONSTRAINT leaf_fk FOREIGN KEY (a, b) REFERENCES node (a, b));

-- rows
INSERT INTO node VALUES (1, 2);
INSERT INTO leaf VALUES (1, 1, 2);

-- after
CREATE TABLE node (a int NOT NULL, b int NOT NULL, PRIMARY KEY (b, a));
CREATE TABLE leaf (id int NOT NULL PRIMARY KEY, a int, b int, INDEX ba (b, a),
  CONSTRAINT leaf_fk FOREIGN KEY (b, a) REFERENCES node (b, a));

-- up
ALTER TABLE `leaf` DROP FOREIGN KEY `leaf_fk`;

ALTER TABLE `leaf`
    DROP INDEX `ab`,
    ADD INDEX `ba` (`b`, `a`);

ALTER TABLE `node`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`b`, `a`);

ALTER TABLE `leaf` ADD CONSTRAINT `leaf_fk` FOREIGN KEY (`b`, `a`) REFERENCES `node` (`b`, `a`);

-- down
ALTER TABLE `leaf` DROP FOREIGN KEY `leaf_fk`;

ALTER TABLE `leaf`
    DROP INDEX `ba`,
    ADD INDEX `ab` (`a`, `b`);

ALTER TABLE `node`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`a`, `b`);

ALTER TABLE `leaf` ADD CONSTRAINT `leaf_fk` FOREIGN KEY (`a`, `b`) REFERENCES `node` (`a`, `b`);

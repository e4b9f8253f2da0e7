-- One table gets a foreign key to itself, another loses its own, each with its column's rows.

-- before
CREATE TABLE node (id int PRIMARY KEY, parent int);
CREATE TABLE part (id int PRIMARY KEY, whole int,
  CONSTRAINT part_whole FOREIGN KEY (whole) REFERENCES part (id) ON DELETE SET NULL);

-- rows
INSERT INTO node VALUES (1, NULL), (2, 1), (3, 2);
INSERT INTO part VALUES (1, NULL), (2, 1), (3, 1);

-- after
CREATE TABLE node (id int PRIMARY KEY, parent int,
  CONSTRAINT node_parent FOREIGN KEY (parent) REFERENCES node (id) ON DELETE CASCADE);
CREATE TABLE part (id int PRIMARY KEY, whole int);

-- up
ALTER TABLE `part` DROP FOREIGN KEY `part_whole`;

ALTER TABLE `part` DROP INDEX `part_whole`;

ALTER TABLE `node` ADD INDEX `node_parent` (`parent`);

ALTER TABLE `node` ADD CONSTRAINT `node_parent` FOREIGN KEY (`parent`) REFERENCES `node` (`id`) ON DELETE CASCADE;

-- down
ALTER TABLE `node` DROP FOREIGN KEY `node_parent`;

ALTER TABLE `node` DROP INDEX `node_parent`;

ALTER TABLE `part` ADD INDEX `part_whole` (`whole`);

ALTER TABLE `part` ADD CONSTRAINT `part_whole` FOREIGN KEY (`whole`) REFERENCES `part` (`id`) ON DELETE SET NULL;

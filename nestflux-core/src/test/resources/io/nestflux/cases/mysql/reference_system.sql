-- The reference system of a column cannot change while a spatial index is on it.
-- only: mysql

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  `p` point NOT NULL SRID 0,
  PRIMARY KEY (`id`),
  SPATIAL INDEX `p` (`p`)
);

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  `p` point NOT NULL SRID 4326,
  PRIMARY KEY (`id`),
  SPATIAL INDEX `p` (`p`)
);

-- up
ALTER TABLE `t` DROP INDEX `p`;

ALTER TABLE `t` MODIFY COLUMN `p` point NOT NULL SRID 4326;

ALTER TABLE `t` ADD SPATIAL INDEX `p` (`p`);

-- down
ALTER TABLE `t` DROP INDEX `p`;

ALTER TABLE `t` MODIFY COLUMN `p` point NOT NULL SRID 0;

ALTER TABLE `t` ADD SPATIAL INDEX `p` (`p`);

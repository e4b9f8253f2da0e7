-- up
ALTER TABLE `t` DROP INDEX `p`;
ALTER TABLE `t` MODIFY COLUMN `p` point NOT NULL SRID 4326;
-- LOCKS_TABLE: Nobody can write to t while its spatial index is built.
ALTER TABLE `t` ADD SPATIAL INDEX `p` (`p`);
-- down
ALTER TABLE `t` DROP INDEX `p`;
ALTER TABLE `t` MODIFY COLUMN `p` point NOT NULL SRID 0;
-- LOCKS_TABLE: Nobody can write to t while its spatial index is built.
ALTER TABLE `t` ADD SPATIAL INDEX `p` (`p`);

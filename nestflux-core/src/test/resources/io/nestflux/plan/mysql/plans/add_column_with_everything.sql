INSERT INTO `t` (`id`) VALUES (1), (2);
-- up
ALTER TABLE `t` ADD COLUMN `c` varchar(10) CHARACTER SET latin1 COLLATE latin1_bin NOT NULL DEFAULT 'x' INVISIBLE COMMENT 'a \\ and a ''';
-- down
-- DATA_LOSS: All values of column t.c are gone.
ALTER TABLE `t` DROP COLUMN `c`;

INSERT INTO `t` (`id`) VALUES (1), (2);
-- up
-- MAY_FAIL: Column t.c is NOT NULL and has no default: the server fills the rows there are with the type's zero value ('', 0), and fails where there is none (dates in strict SQL mode, geometries).
ALTER TABLE `t` ADD COLUMN `c` varchar(10) NOT NULL;
-- down
-- DATA_LOSS: All values of column t.c are gone.
ALTER TABLE `t` DROP COLUMN `c`;

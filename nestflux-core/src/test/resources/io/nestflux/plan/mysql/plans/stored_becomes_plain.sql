INSERT INTO `t` (`id`, `a`) VALUES (1, 5);
-- up
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t` MODIFY COLUMN `s` int;
-- down
-- DATA_LOSS: Column t.s is computed from now on: the values it has are overwritten.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t` MODIFY COLUMN `s` int GENERATED ALWAYS AS (`a` + 1) STORED;

INSERT INTO `t` (`id`, `a`) VALUES (1, 5);
-- up
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t` MODIFY COLUMN `a` bigint CHECK (`a` > 0);
-- down
-- DATA_LOSS: Column t.a changes from bigint to int: values that do not fit make the statement fail in strict SQL mode, and are cut or rounded otherwise.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t` MODIFY COLUMN `a` int CHECK (`a` > 0);

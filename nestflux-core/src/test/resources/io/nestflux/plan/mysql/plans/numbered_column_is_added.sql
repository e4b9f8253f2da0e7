INSERT INTO `t` (`a`) VALUES (1), (1);
-- up
-- LOCKS_TABLE: Nobody can write to t while its rows are numbered.
ALTER TABLE `t`
    ADD COLUMN `id` bigint unsigned NOT NULL AUTO_INCREMENT FIRST,
    ADD PRIMARY KEY (`id`);
-- down
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
-- DATA_LOSS: All values of column t.id are gone.
ALTER TABLE `t`
    DROP PRIMARY KEY,
    DROP COLUMN `id`;

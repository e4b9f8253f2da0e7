INSERT INTO `t` (`id`) VALUES (1), (2);
-- up
ALTER TABLE `t` ADD COLUMN `token` varchar(36);
-- LOCKS_TABLE: Nobody can write to t while its rows get a value for token.
UPDATE `t` SET `token` = (uuid());
ALTER TABLE `t` MODIFY COLUMN `token` varchar(36) NOT NULL DEFAULT (uuid());
-- MAY_FAIL: The unique index t.token fails if rows have equal values.
ALTER TABLE `t`
    ADD COLUMN `later` int,
    ADD UNIQUE INDEX `token` (`token`);
-- down
-- DATA_LOSS: All values of column t.token are gone.
-- DATA_LOSS: All values of column t.later are gone.
ALTER TABLE `t`
    DROP INDEX `token`,
    DROP COLUMN `token`,
    DROP COLUMN `later`;

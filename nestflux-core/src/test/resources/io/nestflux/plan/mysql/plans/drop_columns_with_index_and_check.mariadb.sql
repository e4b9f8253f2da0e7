INSERT INTO `t` (`id`, `a`, `b`) VALUES (1, 1, 5);
-- up
-- DATA_LOSS: All values of column t.b are gone.
ALTER TABLE `t`
    DROP CONSTRAINT `b_check`,
    DROP INDEX `b`,
    DROP INDEX `ab`,
    ADD INDEX `ab` (`a`),
    DROP COLUMN `b`;
-- down
-- MAY_FAIL: The check t.b_check fails if rows do not satisfy it.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t`
    ADD COLUMN `b` int,
    ADD CONSTRAINT `b_check` CHECK (`b` > 0),
    DROP INDEX `ab`,
    ADD INDEX `ab` (`a`, `b`),
    ADD INDEX `b` (`b`);

INSERT INTO `t` (`id`, `a`) VALUES (1, 5);
-- up
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
-- MAY_FAIL: The check t.v_check fails if rows do not satisfy it.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t`
    DROP CONSTRAINT `v_check`,
    DROP INDEX `v`,
    DROP COLUMN `w`,
    DROP COLUMN `v`,
    ADD COLUMN `v` int GENERATED ALWAYS AS (`a` + 1) STORED AFTER `a`,
    ADD COLUMN `w` int GENERATED ALWAYS AS (`v` + 1) VIRTUAL AFTER `v`,
    ADD CONSTRAINT `v_check` CHECK (`v` > 0),
    ADD INDEX `v` (`v`);
-- down
-- MAY_FAIL: The check t.v_check fails if rows do not satisfy it.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t`
    DROP CONSTRAINT `v_check`,
    DROP INDEX `v`,
    DROP COLUMN `w`,
    DROP COLUMN `v`,
    ADD COLUMN `v` int GENERATED ALWAYS AS (`a` + 1) VIRTUAL AFTER `a`,
    ADD COLUMN `w` int GENERATED ALWAYS AS (`v` + 1) VIRTUAL AFTER `v`,
    ADD CONSTRAINT `v_check` CHECK (`v` > 0),
    ADD INDEX `v` (`v`);

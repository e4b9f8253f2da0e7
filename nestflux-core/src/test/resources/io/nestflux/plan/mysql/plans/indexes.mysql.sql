INSERT INTO `t` (`id`, `a`, `b`) VALUES (1, 'Hello', 2);
-- up
-- MAY_FAIL: The unique index t.a_b fails if rows have equal values.
ALTER TABLE `t`
    DROP INDEX `gone`,
    DROP INDEX `a`,
    ADD INDEX `a` (`a`(10)),
    ALTER INDEX `b` INVISIBLE,
    ADD UNIQUE INDEX `a_b` (`a`, `b`);
-- down
-- MAY_FAIL: The unique index t.gone fails if rows have equal values.
ALTER TABLE `t`
    DROP INDEX `a_b`,
    DROP INDEX `a`,
    ADD INDEX `a` (`a`),
    ALTER INDEX `b` VISIBLE,
    ADD UNIQUE INDEX `gone` (`b`);

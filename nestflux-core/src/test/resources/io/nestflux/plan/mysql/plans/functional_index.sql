INSERT INTO `t` (`id`, `a`, `b`) VALUES (1, 'Hello', 2);
-- up
-- MAY_FAIL: The unique index t.low fails if rows have equal values.
ALTER TABLE `t`
    MODIFY COLUMN `a` varchar(200),
    ADD UNIQUE INDEX `low` ((lower(`a`)), `b`);
-- down
-- DATA_LOSS: Column t.a changes from varchar(200) to varchar(100): values that do not fit make the statement fail in strict SQL mode, and are cut or rounded otherwise.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t`
    DROP INDEX `low`,
    MODIFY COLUMN `a` varchar(100);

INSERT INTO `t` (`id`, `a`, `b`) VALUES (1, 'Hello', 2);
-- up
-- LOCKS_TABLE: Nobody can write to t while its fulltext index is built.
-- LOCKS_TABLE: Nobody can write to t while its fulltext index is built.
ALTER TABLE `t`
    ADD FULLTEXT INDEX `a` (`a`),
    ADD FULLTEXT INDEX `ab` (`a`, `b`);
-- down
ALTER TABLE `t`
    DROP INDEX `a`,
    DROP INDEX `ab`;

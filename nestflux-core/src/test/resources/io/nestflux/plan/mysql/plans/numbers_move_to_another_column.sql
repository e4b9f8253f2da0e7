-- up
-- MAY_FAIL: The unique index t.b fails if rows have equal values.
ALTER TABLE `t`
    MODIFY COLUMN `a` int NOT NULL,
    MODIFY COLUMN `b` int NOT NULL AUTO_INCREMENT,
    ADD UNIQUE INDEX `b` (`b`);
-- down
ALTER TABLE `t`
    DROP INDEX `b`,
    MODIFY COLUMN `a` int NOT NULL AUTO_INCREMENT,
    MODIFY COLUMN `b` int NOT NULL;

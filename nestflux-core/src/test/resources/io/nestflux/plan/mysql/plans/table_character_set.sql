INSERT INTO `t` (`id`, `inherits`, `text`, `own`) VALUES (1, 'ä', 'ö', 'u');
-- up
-- MAY_FAIL: The character set of t.inherits changes: values that become equal make a unique index fail.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
-- MAY_FAIL: The character set of t.text changes: values that become equal make a unique index fail.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t`
    DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_bin,
    MODIFY COLUMN `inherits` varchar(10) NOT NULL,
    MODIFY COLUMN `text` text,
    ADD COLUMN `added` varchar(5);
-- down
-- DATA_LOSS: All values of column t.added are gone.
-- MAY_FAIL: The character set of t.inherits changes: values that it cannot hold make the statement fail, and values that become equal make a unique index fail.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
-- MAY_FAIL: The character set of t.text changes: values that it cannot hold make the statement fail, and values that become equal make a unique index fail.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t`
    DROP COLUMN `added`,
    DEFAULT CHARACTER SET = latin1 COLLATE = latin1_swedish_ci,
    MODIFY COLUMN `inherits` varchar(10) NOT NULL,
    MODIFY COLUMN `text` text;

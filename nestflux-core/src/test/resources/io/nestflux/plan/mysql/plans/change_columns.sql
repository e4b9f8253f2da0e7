INSERT INTO `t` (`id`, `a`, `d`, `c`, `e`) VALUES (1, 'abc', 'y', 3, 4);
-- up
-- DATA_LOSS: Column t.e changes from bigint to int unsigned: values that do not fit make the statement fail in strict SQL mode, and are cut or rounded otherwise.
-- MAY_FAIL: Column t.e becomes NOT NULL: rows with NULL make the statement fail.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t`
    MODIFY COLUMN `a` varchar(20),
    MODIFY COLUMN `b` int DEFAULT 2,
    MODIFY COLUMN `c` int,
    MODIFY COLUMN `d` enum('x','y','z'),
    MODIFY COLUMN `e` int unsigned NOT NULL DEFAULT 0;
-- down
-- DATA_LOSS: Column t.a changes from varchar(20) to varchar(10): values that do not fit make the statement fail in strict SQL mode, and are cut or rounded otherwise.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
-- MAY_FAIL: Column t.c becomes NOT NULL: rows with NULL make the statement fail.
-- DATA_LOSS: Column t.d changes from enum('x','y','z') to enum('x','y'): values that do not fit make the statement fail in strict SQL mode, and are cut or rounded otherwise.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t`
    MODIFY COLUMN `a` varchar(10),
    MODIFY COLUMN `b` int DEFAULT 1,
    MODIFY COLUMN `c` int NOT NULL COMMENT 'old',
    MODIFY COLUMN `d` enum('x','y'),
    MODIFY COLUMN `e` bigint;

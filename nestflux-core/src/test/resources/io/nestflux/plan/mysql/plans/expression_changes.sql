INSERT INTO `t` (`id`, `a`) VALUES (1, 5);
-- up
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t`
    MODIFY COLUMN `a` bigint,
    MODIFY COLUMN `s` bigint GENERATED ALWAYS AS (`a` + 2) STORED,
    MODIFY COLUMN `v` int GENERATED ALWAYS AS (`a` + 2) VIRTUAL;
-- down
-- DATA_LOSS: Column t.a changes from bigint to int: values that do not fit make the statement fail in strict SQL mode, and are cut or rounded otherwise.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
-- DATA_LOSS: Column t.s changes from bigint to int: values that do not fit make the statement fail in strict SQL mode, and are cut or rounded otherwise.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t`
    MODIFY COLUMN `a` int,
    MODIFY COLUMN `s` int GENERATED ALWAYS AS (`a` + 1) STORED,
    MODIFY COLUMN `v` int GENERATED ALWAYS AS (`a` + 1) VIRTUAL;

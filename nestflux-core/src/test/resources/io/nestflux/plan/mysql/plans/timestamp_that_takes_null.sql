-- up
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t` MODIFY COLUMN `a` timestamp(3) NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3);
-- down
-- DATA_LOSS: Column t.a changes from timestamp(3) to timestamp: values that do not fit make the statement fail in strict SQL mode, and are cut or rounded otherwise.
-- MAY_FAIL: Column t.a becomes NOT NULL: rows with NULL make the statement fail.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t` MODIFY COLUMN `a` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP;

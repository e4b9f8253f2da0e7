INSERT INTO `t` (`id`, `a`) VALUES (1, 5);
-- up
ALTER TABLE `t` ALTER CHECK `c` NOT ENFORCED;
-- down
-- MAY_FAIL: The check t.c fails if rows do not satisfy it.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t` ALTER CHECK `c` ENFORCED;

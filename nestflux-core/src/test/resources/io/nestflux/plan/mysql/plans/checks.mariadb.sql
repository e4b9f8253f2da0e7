-- up
-- MAY_FAIL: The check t.same fails if rows do not satisfy it.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
-- MAY_FAIL: The check t.third fails if rows do not satisfy it.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t`
    DROP CONSTRAINT `same`,
    DROP CONSTRAINT `other`,
    ADD COLUMN `b` int,
    ADD CONSTRAINT `same` CHECK (`a` > `b`),
    ADD CONSTRAINT `third` CHECK (`a` > 1);
-- down
-- MAY_FAIL: The check t.same fails if rows do not satisfy it.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
-- MAY_FAIL: The check t.other fails if rows do not satisfy it.
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
-- DATA_LOSS: All values of column t.b are gone.
ALTER TABLE `t`
    DROP CONSTRAINT `same`,
    DROP CONSTRAINT `third`,
    ADD CONSTRAINT `same` CHECK (`a` > 0),
    ADD CONSTRAINT `other` CHECK (`a` > 1),
    DROP COLUMN `b`;

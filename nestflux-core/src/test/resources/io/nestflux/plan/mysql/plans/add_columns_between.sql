INSERT INTO `t` (`b`, `e`) VALUES (1, 2);
-- up
ALTER TABLE `t`
    ADD COLUMN `a` int FIRST,
    ADD COLUMN `c` int AFTER `b`,
    ADD COLUMN `d` int NOT NULL DEFAULT 7 AFTER `c`,
    ADD COLUMN `f` int;
-- down
-- DATA_LOSS: All values of column t.a are gone.
-- DATA_LOSS: All values of column t.c are gone.
-- DATA_LOSS: All values of column t.d are gone.
-- DATA_LOSS: All values of column t.f are gone.
ALTER TABLE `t`
    DROP COLUMN `a`,
    DROP COLUMN `c`,
    DROP COLUMN `d`,
    DROP COLUMN `f`;

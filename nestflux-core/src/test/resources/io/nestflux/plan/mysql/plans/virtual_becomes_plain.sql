INSERT INTO `t` (`id`, `a`) VALUES (1, 5);
-- up
-- DATA_LOSS: Column t.v was computed and is plain from now on: it starts empty.
ALTER TABLE `t`
    DROP COLUMN `v`,
    ADD COLUMN `v` int;
-- down
-- DATA_LOSS: All values of column t.v are gone.
ALTER TABLE `t`
    DROP COLUMN `v`,
    ADD COLUMN `v` int GENERATED ALWAYS AS (`a` + 1) VIRTUAL;

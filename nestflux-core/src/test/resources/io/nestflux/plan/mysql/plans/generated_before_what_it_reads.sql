-- up
ALTER TABLE `t`
    ADD COLUMN `b` int AFTER `id`,
    ADD COLUMN `g` int GENERATED ALWAYS AS (`b` + 1) VIRTUAL AFTER `id`;
-- down
-- DATA_LOSS: All values of column t.b are gone.
ALTER TABLE `t`
    DROP COLUMN `g`,
    DROP COLUMN `b`;

INSERT INTO `t` (`id`) VALUES (1), (2);
-- up
ALTER TABLE `t`
    ADD COLUMN `avatarUrl` varchar(500),
    ADD COLUMN `phoneNumber` varchar(20);
-- down
-- DATA_LOSS: All values of column t.avatarUrl are gone.
-- DATA_LOSS: All values of column t.phoneNumber are gone.
ALTER TABLE `t`
    DROP COLUMN `avatarUrl`,
    DROP COLUMN `phoneNumber`;

INSERT INTO `org` (`id`) VALUES (1);
INSERT INTO `user` (`id`, `org_id`) VALUES (1, 1);
-- up
ALTER TABLE `user`
    DROP INDEX `org_id`,
    ADD COLUMN `at` int,
    ADD INDEX `org_at` (`org_id`, `at`);
-- down
-- DATA_LOSS: All values of column user.at are gone.
ALTER TABLE `user`
    DROP INDEX `org_at`,
    ADD INDEX `org_id` (`org_id`),
    DROP COLUMN `at`;

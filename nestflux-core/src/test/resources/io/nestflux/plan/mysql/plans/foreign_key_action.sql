INSERT INTO `org` (`id`) VALUES (1);
INSERT INTO `user` (`id`, `org_id`) VALUES (1, 1);
-- up
ALTER TABLE `user` DROP FOREIGN KEY `user_org_id_fkey`;
-- MAY_FAIL: The foreign key user.user_org_id_fkey fails if rows refer to what is not in org.
-- LOCKS_TABLE: Nobody can write to user while its rows are copied.
ALTER TABLE `user` ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`) ON DELETE CASCADE;
-- down
ALTER TABLE `user` DROP FOREIGN KEY `user_org_id_fkey`;
-- MAY_FAIL: The foreign key user.user_org_id_fkey fails if rows refer to what is not in org.
-- LOCKS_TABLE: Nobody can write to user while its rows are copied.
ALTER TABLE `user` ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`);

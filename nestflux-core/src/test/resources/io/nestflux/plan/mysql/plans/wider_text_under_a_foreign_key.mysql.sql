INSERT INTO `org` (`id`) VALUES (1);
INSERT INTO `user` (`id`, `org_id`) VALUES (1, 1);
-- up
ALTER TABLE `org` MODIFY COLUMN `id` varchar(20) NOT NULL;
ALTER TABLE `user` MODIFY COLUMN `org_id` varchar(20);
-- down
ALTER TABLE `user` DROP FOREIGN KEY `user_org_id_fkey`;
-- DATA_LOSS: Column org.id changes from varchar(20) to varchar(10): values that do not fit make the statement fail in strict SQL mode, and are cut or rounded otherwise.
-- LOCKS_TABLE: Nobody can write to org while its rows are copied.
ALTER TABLE `org` MODIFY COLUMN `id` varchar(10) NOT NULL;
-- DATA_LOSS: Column user.org_id changes from varchar(20) to varchar(10): values that do not fit make the statement fail in strict SQL mode, and are cut or rounded otherwise.
-- LOCKS_TABLE: Nobody can write to user while its rows are copied.
ALTER TABLE `user` MODIFY COLUMN `org_id` varchar(10);
-- MAY_FAIL: The foreign key user.user_org_id_fkey fails if rows refer to what is not in org.
-- LOCKS_TABLE: Nobody can write to user while its rows are copied.
ALTER TABLE `user` ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`) ON DELETE CASCADE;

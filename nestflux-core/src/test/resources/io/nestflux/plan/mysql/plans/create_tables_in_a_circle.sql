-- up
CREATE TABLE `org` (
  `id` int NOT NULL,
  `owner_id` int,
  PRIMARY KEY (`id`),
  INDEX `owner_id` (`owner_id`)
);
CREATE TABLE `user` (
  `id` int NOT NULL,
  `org_id` int NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `org_id` (`org_id`)
);
-- MAY_FAIL: The foreign key org.org_owner_id_fkey fails if rows refer to what is not in user.
-- LOCKS_TABLE: Nobody can write to org while its rows are copied.
ALTER TABLE `org` ADD CONSTRAINT `org_owner_id_fkey` FOREIGN KEY (`owner_id`) REFERENCES `user` (`id`) ON DELETE SET NULL;
-- MAY_FAIL: The foreign key user.user_org_id_fkey fails if rows refer to what is not in org.
-- LOCKS_TABLE: Nobody can write to user while its rows are copied.
ALTER TABLE `user` ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`) ON DELETE CASCADE;
-- down
ALTER TABLE `org` DROP FOREIGN KEY `org_owner_id_fkey`;
ALTER TABLE `user` DROP FOREIGN KEY `user_org_id_fkey`;
-- DATA_LOSS: All rows of org are gone.
DROP TABLE `org`;
-- DATA_LOSS: All rows of user are gone.
DROP TABLE `user`;

-- One name cannot be dropped and added in one statement.

-- before
CREATE TABLE `org` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `user` (
  `id` int NOT NULL,
  `org_id` int,
  PRIMARY KEY (`id`),
  INDEX `org_id` (`org_id`)
);
ALTER TABLE `user` ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`);

-- rows
INSERT INTO `org` (`id`) VALUES (1);
INSERT INTO `user` (`id`, `org_id`) VALUES (1, 1);

-- after
CREATE TABLE `org` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `user` (
  `id` int NOT NULL,
  `org_id` int,
  PRIMARY KEY (`id`),
  INDEX `org_id` (`org_id`)
);
ALTER TABLE `user` ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`) ON DELETE CASCADE;

-- up
ALTER TABLE `user` DROP FOREIGN KEY `user_org_id_fkey`;

ALTER TABLE `user`
    RENAME INDEX `org_id` TO `org_id`,
    ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`) ON DELETE CASCADE;

-- down
ALTER TABLE `user` DROP FOREIGN KEY `user_org_id_fkey`;

ALTER TABLE `user`
    RENAME INDEX `org_id` TO `org_id`,
    ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`);

-- Both sides of a foreign key get another type.

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
  `id` bigint NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `user` (
  `id` int NOT NULL,
  `org_id` bigint,
  PRIMARY KEY (`id`),
  INDEX `org_id` (`org_id`)
);
ALTER TABLE `user` ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`);

-- up
ALTER TABLE `user` DROP FOREIGN KEY `user_org_id_fkey`;

ALTER TABLE `org` MODIFY COLUMN `id` bigint NOT NULL;

ALTER TABLE `user` MODIFY COLUMN `org_id` bigint;

ALTER TABLE `user`
    RENAME INDEX `org_id` TO `org_id`,
    ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`);

-- down
ALTER TABLE `user` DROP FOREIGN KEY `user_org_id_fkey`;

ALTER TABLE `org` MODIFY COLUMN `id` int NOT NULL;

ALTER TABLE `user` MODIFY COLUMN `org_id` int;

ALTER TABLE `user`
    RENAME INDEX `org_id` TO `org_id`,
    ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`);

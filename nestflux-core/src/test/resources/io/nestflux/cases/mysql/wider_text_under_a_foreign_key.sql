-- MySQL lets a key grow under its foreign key; MariaDB does not.

-- before
CREATE TABLE `org` (
  `id` varchar(10) NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `user` (
  `id` int NOT NULL,
  `org_id` varchar(10),
  PRIMARY KEY (`id`),
  INDEX `org_id` (`org_id`)
);
ALTER TABLE `user` ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`) ON DELETE CASCADE;

-- rows
INSERT INTO `org` (`id`) VALUES (1);
INSERT INTO `user` (`id`, `org_id`) VALUES (1, 1);

-- after
CREATE TABLE `org` (
  `id` varchar(20) NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `user` (
  `id` int NOT NULL,
  `org_id` varchar(20),
  PRIMARY KEY (`id`),
  INDEX `org_id` (`org_id`)
);
ALTER TABLE `user` ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`) ON DELETE CASCADE;

-- up
ALTER TABLE `org` MODIFY COLUMN `id` varchar(20) NOT NULL;

ALTER TABLE `user` MODIFY COLUMN `org_id` varchar(20);

-- down
ALTER TABLE `user` DROP FOREIGN KEY `user_org_id_fkey`;

ALTER TABLE `org` MODIFY COLUMN `id` varchar(10) NOT NULL;

ALTER TABLE `user` MODIFY COLUMN `org_id` varchar(10);

ALTER TABLE `user`
    RENAME INDEX `org_id` TO `org_id`,
    ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`) ON DELETE CASCADE;

-- The index that a foreign key needs goes in the statement in which another comes.

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
  `at` int,
  PRIMARY KEY (`id`),
  INDEX `org_at` (`org_id`, `at`)
);
ALTER TABLE `user` ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`);

-- up
ALTER TABLE `user`
    DROP INDEX `org_id`,
    ADD COLUMN `at` int,
    ADD INDEX `org_at` (`org_id`, `at`);

-- down
ALTER TABLE `user`
    DROP INDEX `org_at`,
    ADD INDEX `org_id` (`org_id`),
    DROP COLUMN `at`;

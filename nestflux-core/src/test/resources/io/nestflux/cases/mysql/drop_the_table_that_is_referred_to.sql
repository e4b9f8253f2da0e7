-- The foreign key goes before the table that it refers to.

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
ALTER TABLE `user` ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`) ON DELETE CASCADE;

-- after
CREATE TABLE `user` (
  `id` int NOT NULL,
  `org_id` int,
  PRIMARY KEY (`id`),
  INDEX `org_id` (`org_id`)
);

-- up
ALTER TABLE `user` DROP FOREIGN KEY `user_org_id_fkey`;

DROP TABLE `org`;

-- down
CREATE TABLE `org` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

ALTER TABLE `user`
    RENAME INDEX `org_id` TO `org_id`,
    ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`) ON DELETE CASCADE;

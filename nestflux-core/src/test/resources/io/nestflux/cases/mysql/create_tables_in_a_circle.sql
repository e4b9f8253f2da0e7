-- Foreign keys come after all tables.

-- before


-- after
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
ALTER TABLE `org` ADD CONSTRAINT `org_owner_id_fkey` FOREIGN KEY (`owner_id`) REFERENCES `user` (`id`) ON DELETE SET NULL;
ALTER TABLE `user` ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`) ON DELETE CASCADE;

-- up
CREATE TABLE `user` (
  `id` int NOT NULL,
  `org_id` int NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `org_id` (`org_id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE `org` (
  `id` int NOT NULL,
  `owner_id` int,
  PRIMARY KEY (`id`),
  INDEX `owner_id` (`owner_id`),
  CONSTRAINT `org_owner_id_fkey` FOREIGN KEY (`owner_id`) REFERENCES `user` (`id`) ON DELETE SET NULL
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

ALTER TABLE `user` ADD CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`) ON DELETE CASCADE;

-- down
ALTER TABLE `org` DROP FOREIGN KEY `org_owner_id_fkey`;

ALTER TABLE `user` DROP FOREIGN KEY `user_org_id_fkey`;

DROP TABLE `org`;

DROP TABLE `user`;

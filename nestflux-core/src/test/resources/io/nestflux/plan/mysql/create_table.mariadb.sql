CREATE TABLE `user` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `email` varchar(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `role` enum('guest','member') NOT NULL DEFAULT 'member' COMMENT 'what they''re allowed',
  `name` varchar(100),
  `initial` varchar(1) GENERATED ALWAYS AS (left(`name`,1)) VIRTUAL,
  `shout` varchar(100) GENERATED ALWAYS AS (upper(`name`)) STORED,
  `seen_at` timestamp(3) NULL ON UPDATE CURRENT_TIMESTAMP(3),
  `secret` int DEFAULT (1 + 2) INVISIBLE,
  `place` point REF_SYSTEM_ID = 4326 NOT NULL,
  `org_id` bigint,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `email` (`email`),
  INDEX `name` (`name`(10) DESC) IGNORED,
  FULLTEXT INDEX `ft` (`name`),
  SPATIAL INDEX `place` (`place`),
  CONSTRAINT `user_email_check` CHECK (`email` like '%@%'),
  CONSTRAINT `user_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`) ON DELETE CASCADE
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_bin
  ROW_FORMAT = DYNAMIC
  COMMENT = 'people who can sign in'

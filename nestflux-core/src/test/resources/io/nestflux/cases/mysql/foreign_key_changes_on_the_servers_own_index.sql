-- A foreign key without a name, whose index the server made itself, gets an action: the index stays, under its name.

-- before
CREATE TABLE `org` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `user` (
  `id` int NOT NULL,
  `org_id` int,
  PRIMARY KEY (`id`),
  FOREIGN KEY (`org_id`) REFERENCES `org` (`id`)
);

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
  FOREIGN KEY (`org_id`) REFERENCES `org` (`id`) ON DELETE CASCADE
);

-- up
ALTER TABLE `user` DROP FOREIGN KEY `user_ibfk_1`;

ALTER TABLE `user`
    RENAME INDEX `org_id` TO `org_id`,
    ADD CONSTRAINT `user_ibfk_1` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`) ON DELETE CASCADE;

-- down
ALTER TABLE `user` DROP FOREIGN KEY `user_ibfk_1`;

ALTER TABLE `user`
    RENAME INDEX `org_id` TO `org_id`,
    ADD CONSTRAINT `user_ibfk_1` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`);

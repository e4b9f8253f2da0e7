-- An index and a primary key that would do for a foreign key come: the one that the server made for it stays all the same.

-- before
CREATE TABLE `org` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `user` (
  `id` int NOT NULL,
  `org_id` int NOT NULL,
  PRIMARY KEY (`id`),
  FOREIGN KEY (`org_id`) REFERENCES `org` (`id`)
);
CREATE TABLE `room` (
  `id` int NOT NULL,
  `org_id` int NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `of_org` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`)
);

-- rows
INSERT INTO `org` (`id`) VALUES (1);
INSERT INTO `user` (`id`, `org_id`) VALUES (1, 1);
INSERT INTO `room` (`id`, `org_id`) VALUES (1, 1);

-- after
CREATE TABLE `org` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `user` (
  `id` int NOT NULL,
  `org_id` int NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `org_id` (`org_id`),
  INDEX `both` (`org_id`, `id`),
  FOREIGN KEY (`org_id`) REFERENCES `org` (`id`)
);
CREATE TABLE `room` (
  `id` int NOT NULL,
  `org_id` int NOT NULL,
  PRIMARY KEY (`org_id`, `id`),
  INDEX `of_org` (`org_id`),
  CONSTRAINT `of_org` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`)
);

-- up
ALTER TABLE `room`
    DROP PRIMARY KEY,
    RENAME INDEX `of_org` TO `of_org`,
    ADD PRIMARY KEY (`org_id`, `id`);

ALTER TABLE `user`
    RENAME INDEX `org_id` TO `org_id`,
    ADD INDEX `both` (`org_id`, `id`);

-- down
ALTER TABLE `user` DROP INDEX `both`;

ALTER TABLE `room`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`);

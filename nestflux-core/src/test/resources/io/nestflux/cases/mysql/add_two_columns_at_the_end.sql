-- Two new columns are one statement that says nothing else.

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);

-- rows
INSERT INTO `t` (`id`) VALUES (1), (2);

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  `avatarUrl` varchar(500),
  `phoneNumber` varchar(20),
  PRIMARY KEY (`id`)
);

-- up
ALTER TABLE `t`
    ADD COLUMN `avatarUrl` varchar(500),
    ADD COLUMN `phoneNumber` varchar(20);

-- down
ALTER TABLE `t`
    DROP COLUMN `avatarUrl`,
    DROP COLUMN `phoneNumber`;

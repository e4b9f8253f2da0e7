-- The server fills the rows with the type's zero value.

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
  `c` varchar(10) NOT NULL,
  PRIMARY KEY (`id`)
);

-- up
ALTER TABLE `t` ADD COLUMN `c` varchar(10) NOT NULL;

-- down
ALTER TABLE `t` DROP COLUMN `c`;

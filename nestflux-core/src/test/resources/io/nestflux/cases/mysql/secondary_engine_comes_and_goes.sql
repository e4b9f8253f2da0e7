-- A second engine is named for a table, and taken away from another.
-- only: mysql

-- before
CREATE TABLE `plain` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `served` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
) SECONDARY_ENGINE = rapid;

-- rows
INSERT INTO `plain` VALUES (1);
INSERT INTO `served` VALUES (1);

-- after
CREATE TABLE `plain` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
) SECONDARY_ENGINE = rapid;
CREATE TABLE `served` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);

-- up
ALTER TABLE `plain` SECONDARY_ENGINE = 'rapid';

ALTER TABLE `served` SECONDARY_ENGINE = NULL;

-- down
ALTER TABLE `plain` SECONDARY_ENGINE = NULL;

ALTER TABLE `served` SECONDARY_ENGINE = 'rapid';

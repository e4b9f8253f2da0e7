-- Options of Aria are taken away; what the server writes among them by itself says nothing.
-- only: mariadb, mariadb_10_11

-- before
CREATE TABLE `plain` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = Aria;
CREATE TABLE `careless` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = Aria TRANSACTIONAL = 0 PAGE_CHECKSUM = 0;
CREATE TABLE `moves` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = Aria TRANSACTIONAL = 0;

-- rows
INSERT INTO `plain` VALUES (1);
INSERT INTO `careless` VALUES (1);
INSERT INTO `moves` VALUES (1);

-- after
CREATE TABLE `plain` (
  `id` int NOT NULL,
  `n` int,
  PRIMARY KEY (`id`)
) ENGINE = Aria COMMENT 'plain';
CREATE TABLE `careless` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = Aria;
CREATE TABLE `moves` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB;

-- up
ALTER TABLE `careless`
    PAGE_CHECKSUM = 1,
    TRANSACTIONAL = DEFAULT;

ALTER TABLE `moves`
    ENGINE = InnoDB,
    TRANSACTIONAL = DEFAULT;

ALTER TABLE `plain`
    COMMENT = 'plain',
    ADD COLUMN `n` int(11);

-- down
ALTER TABLE `careless`
    PAGE_CHECKSUM = 0,
    TRANSACTIONAL = 0;

ALTER TABLE `moves`
    ENGINE = Aria,
    TRANSACTIONAL = 0;

ALTER TABLE `plain`
    COMMENT = '',
    DROP COLUMN `n`;

-- Both sides of a foreign key change their character set, so it is away meanwhile.

-- before
CREATE TABLE `country` (
  `code` char(2) NOT NULL,
  PRIMARY KEY (`code`)
) DEFAULT CHARACTER SET = latin1 COLLATE = latin1_bin;
CREATE TABLE `city` (
  `code` char(2) NOT NULL,
  INDEX `code` (`code`)
) DEFAULT CHARACTER SET = latin1 COLLATE = latin1_bin;
ALTER TABLE `city` ADD CONSTRAINT `city_code_fkey` FOREIGN KEY (`code`) REFERENCES `country` (`code`) ON DELETE CASCADE;

-- rows
INSERT INTO `country` (`code`) VALUES ('CH');
INSERT INTO `city` (`code`) VALUES ('CH');

-- after
CREATE TABLE `country` (
  `code` char(2) NOT NULL,
  PRIMARY KEY (`code`)
) DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE TABLE `city` (
  `code` char(2) NOT NULL,
  INDEX `code` (`code`)
) DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_bin;
ALTER TABLE `city` ADD CONSTRAINT `city_code_fkey` FOREIGN KEY (`code`) REFERENCES `country` (`code`) ON DELETE CASCADE;

-- up
ALTER TABLE `city` DROP FOREIGN KEY `city_code_fkey`;

ALTER TABLE `city`
    DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_bin,
    MODIFY COLUMN `code` char(2) NOT NULL;

ALTER TABLE `country`
    DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_bin,
    MODIFY COLUMN `code` char(2) NOT NULL;

ALTER TABLE `city`
    RENAME INDEX `code` TO `code`,
    ADD CONSTRAINT `city_code_fkey` FOREIGN KEY (`code`) REFERENCES `country` (`code`) ON DELETE CASCADE;

-- down
ALTER TABLE `city` DROP FOREIGN KEY `city_code_fkey`;

ALTER TABLE `city`
    DEFAULT CHARACTER SET = latin1 COLLATE = latin1_bin,
    MODIFY COLUMN `code` char(2) NOT NULL;

ALTER TABLE `country`
    DEFAULT CHARACTER SET = latin1 COLLATE = latin1_bin,
    MODIFY COLUMN `code` char(2) NOT NULL;

ALTER TABLE `city`
    RENAME INDEX `code` TO `code`,
    ADD CONSTRAINT `city_code_fkey` FOREIGN KEY (`code`) REFERENCES `country` (`code`) ON DELETE CASCADE;

INSERT INTO `country` (`code`) VALUES ('CH');
INSERT INTO `city` (`code`) VALUES ('CH');
-- up
ALTER TABLE `city` DROP FOREIGN KEY `city_code_fkey`;
-- MAY_FAIL: The character set of country.code changes: values that become equal make a unique index fail.
-- LOCKS_TABLE: Nobody can write to country while its rows are copied.
ALTER TABLE `country`
    DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_bin,
    MODIFY COLUMN `code` char(2) NOT NULL;
-- MAY_FAIL: The character set of city.code changes: values that become equal make a unique index fail.
-- LOCKS_TABLE: Nobody can write to city while its rows are copied.
ALTER TABLE `city`
    DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_bin,
    MODIFY COLUMN `code` char(2) NOT NULL;
-- MAY_FAIL: The foreign key city.city_code_fkey fails if rows refer to what is not in country.
-- LOCKS_TABLE: Nobody can write to city while its rows are copied.
ALTER TABLE `city` ADD CONSTRAINT `city_code_fkey` FOREIGN KEY (`code`) REFERENCES `country` (`code`) ON DELETE CASCADE;
-- down
ALTER TABLE `city` DROP FOREIGN KEY `city_code_fkey`;
-- MAY_FAIL: The character set of country.code changes: values that it cannot hold make the statement fail, and values that become equal make a unique index fail.
-- LOCKS_TABLE: Nobody can write to country while its rows are copied.
ALTER TABLE `country`
    DEFAULT CHARACTER SET = latin1 COLLATE = latin1_bin,
    MODIFY COLUMN `code` char(2) NOT NULL;
-- MAY_FAIL: The character set of city.code changes: values that it cannot hold make the statement fail, and values that become equal make a unique index fail.
-- LOCKS_TABLE: Nobody can write to city while its rows are copied.
ALTER TABLE `city`
    DEFAULT CHARACTER SET = latin1 COLLATE = latin1_bin,
    MODIFY COLUMN `code` char(2) NOT NULL;
-- MAY_FAIL: The foreign key city.city_code_fkey fails if rows refer to what is not in country.
-- LOCKS_TABLE: Nobody can write to city while its rows are copied.
ALTER TABLE `city` ADD CONSTRAINT `city_code_fkey` FOREIGN KEY (`code`) REFERENCES `country` (`code`) ON DELETE CASCADE;

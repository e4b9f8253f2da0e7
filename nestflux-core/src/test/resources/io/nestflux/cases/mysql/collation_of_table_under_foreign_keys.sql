-- The collation of both tables changes, and with it the columns of a foreign key between them.

-- before
CREATE TABLE country (code char(2) NOT NULL PRIMARY KEY, name varchar(50)) COLLATE utf8mb4_bin;
CREATE TABLE city (id int NOT NULL PRIMARY KEY, country char(2), INDEX country (country),
  CONSTRAINT city_country_fk FOREIGN KEY (country) REFERENCES country (code)) COLLATE utf8mb4_bin;

-- rows
INSERT INTO country VALUES ('de', 'Germany');
INSERT INTO city VALUES (1, 'de');

-- after
CREATE TABLE country (code char(2) NOT NULL PRIMARY KEY, name varchar(50)) COLLATE utf8mb4_unicode_ci;
CREATE TABLE city (id int NOT NULL PRIMARY KEY, country char(2), INDEX country (country),
  CONSTRAINT city_country_fk FOREIGN KEY (country) REFERENCES country (code)) COLLATE utf8mb4_unicode_ci;

-- up
ALTER TABLE `city` DROP FOREIGN KEY `city_country_fk`;

ALTER TABLE `city`
    DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci,
    MODIFY COLUMN `country` char(2);

ALTER TABLE `country`
    DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci,
    MODIFY COLUMN `code` char(2) NOT NULL,
    MODIFY COLUMN `name` varchar(50);

ALTER TABLE `city`
    RENAME INDEX `country` TO `country`,
    ADD CONSTRAINT `city_country_fk` FOREIGN KEY (`country`) REFERENCES `country` (`code`);

-- down
ALTER TABLE `city` DROP FOREIGN KEY `city_country_fk`;

ALTER TABLE `city`
    DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_bin,
    MODIFY COLUMN `country` char(2);

ALTER TABLE `country`
    DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_bin,
    MODIFY COLUMN `code` char(2) NOT NULL,
    MODIFY COLUMN `name` varchar(50);

ALTER TABLE `city`
    RENAME INDEX `country` TO `country`,
    ADD CONSTRAINT `city_country_fk` FOREIGN KEY (`country`) REFERENCES `country` (`code`);

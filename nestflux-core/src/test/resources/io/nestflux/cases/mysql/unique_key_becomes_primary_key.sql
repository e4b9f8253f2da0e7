-- What was unique becomes the primary key, and the old key stays unique: foreign keys refer to both.

-- before
CREATE TABLE country (id int NOT NULL PRIMARY KEY, code char(2) NOT NULL, UNIQUE INDEX country_code (code));
CREATE TABLE city (id int NOT NULL PRIMARY KEY, country int, code char(2),
  CONSTRAINT city_country FOREIGN KEY (country) REFERENCES country (id),
  CONSTRAINT city_code FOREIGN KEY (code) REFERENCES country (code));

-- rows
INSERT INTO country VALUES (1, 'CH'), (2, 'IT');
INSERT INTO city VALUES (1, 1, 'CH'), (2, 2, 'IT'), (3, NULL, NULL);

-- after
CREATE TABLE country (id int NOT NULL, code char(2) NOT NULL PRIMARY KEY, UNIQUE INDEX country_id (id));
CREATE TABLE city (id int NOT NULL PRIMARY KEY, country int, code char(2),
  CONSTRAINT city_country FOREIGN KEY (country) REFERENCES country (id),
  CONSTRAINT city_code FOREIGN KEY (code) REFERENCES country (code));

-- up
ALTER TABLE `city` DROP FOREIGN KEY `city_code`;

ALTER TABLE `country`
    DROP INDEX `country_code`,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`code`),
    ADD UNIQUE INDEX `country_id` (`id`);

ALTER TABLE `city` ADD CONSTRAINT `city_code` FOREIGN KEY (`code`) REFERENCES `country` (`code`);

-- down
ALTER TABLE `city` DROP FOREIGN KEY `city_country`;

ALTER TABLE `country`
    DROP INDEX `country_id`,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`),
    ADD UNIQUE INDEX `country_code` (`code`);

ALTER TABLE `city` ADD CONSTRAINT `city_country` FOREIGN KEY (`country`) REFERENCES `country` (`id`);

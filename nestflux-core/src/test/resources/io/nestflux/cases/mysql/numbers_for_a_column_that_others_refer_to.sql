-- MySQL refuses to number a column while a foreign key of another table refers to it (error 1833).

-- before
CREATE TABLE city (
    id int NOT NULL,
    name varchar(20),
    PRIMARY KEY (id)
);
CREATE TABLE street (
    id int NOT NULL,
    city int,
    PRIMARY KEY (id),
    CONSTRAINT street_city FOREIGN KEY (city) REFERENCES city (id) ON DELETE CASCADE
);

-- rows
INSERT INTO city VALUES (1, 'Bern'), (2, 'Basel');
INSERT INTO street VALUES (1, 1), (2, 2), (3, NULL);

-- after
CREATE TABLE city (
    id int NOT NULL AUTO_INCREMENT,
    name varchar(20),
    PRIMARY KEY (id)
);
CREATE TABLE street (
    id int NOT NULL,
    city int,
    PRIMARY KEY (id),
    CONSTRAINT street_city FOREIGN KEY (city) REFERENCES city (id) ON DELETE CASCADE
);

-- up
ALTER TABLE `street` DROP FOREIGN KEY `street_city`;

ALTER TABLE `city` MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT;

ALTER TABLE `street` ADD CONSTRAINT `street_city` FOREIGN KEY (`city`) REFERENCES `city` (`id`) ON DELETE CASCADE;

-- down
ALTER TABLE `street` DROP FOREIGN KEY `street_city`;

ALTER TABLE `city` MODIFY COLUMN `id` int NOT NULL;

ALTER TABLE `street` ADD CONSTRAINT `street_city` FOREIGN KEY (`city`) REFERENCES `city` (`id`) ON DELETE CASCADE;

-- Parent, child and grandchild change type, keys and comments at once.

-- before
CREATE TABLE a (id int NOT NULL AUTO_INCREMENT PRIMARY KEY, name varchar(20) NOT NULL) COMMENT = 'a';
CREATE TABLE b (id int NOT NULL AUTO_INCREMENT PRIMARY KEY, a int NOT NULL, KEY b_a (a), CONSTRAINT b_a FOREIGN KEY (a) REFERENCES a (id));
CREATE TABLE c (id int NOT NULL AUTO_INCREMENT PRIMARY KEY, b int, CONSTRAINT c_b FOREIGN KEY (b) REFERENCES b (id));

-- rows
INSERT INTO a VALUES (1, 'x');
INSERT INTO b VALUES (1, 1);
INSERT INTO c VALUES (1, 1);

-- after
CREATE TABLE a (id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY, name varchar(40) NOT NULL, UNIQUE KEY (name)) COMMENT = 'aa';
CREATE TABLE b (id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY, a bigint, note text, KEY b_a (a, id), CONSTRAINT b_a FOREIGN KEY (a) REFERENCES a (id) ON DELETE SET NULL) COMMENT = 'b';
CREATE TABLE c (id int NOT NULL AUTO_INCREMENT PRIMARY KEY, b bigint, a bigint, CONSTRAINT c_b FOREIGN KEY (b) REFERENCES b (id), CONSTRAINT c_a FOREIGN KEY (a) REFERENCES a (id));

-- up
ALTER TABLE `b` DROP FOREIGN KEY `b_a`;

ALTER TABLE `c` DROP FOREIGN KEY `c_b`;

ALTER TABLE `a`
    COMMENT = 'aa',
    MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT,
    MODIFY COLUMN `name` varchar(40) NOT NULL,
    ADD UNIQUE INDEX `name` (`name`);

ALTER TABLE `b`
    COMMENT = 'b',
    MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT,
    MODIFY COLUMN `a` bigint,
    ADD COLUMN `note` text,
    DROP INDEX `b_a`,
    ADD INDEX `b_a` (`a`, `id`);

ALTER TABLE `c`
    MODIFY COLUMN `b` bigint,
    ADD COLUMN `a` bigint,
    ADD INDEX `c_a` (`a`);

ALTER TABLE `b` ADD CONSTRAINT `b_a` FOREIGN KEY (`a`) REFERENCES `a` (`id`) ON DELETE SET NULL;

ALTER TABLE `c`
    ADD CONSTRAINT `c_a` FOREIGN KEY (`a`) REFERENCES `a` (`id`),
    ADD CONSTRAINT `c_b` FOREIGN KEY (`b`) REFERENCES `b` (`id`);

-- down
ALTER TABLE `b` DROP FOREIGN KEY `b_a`;

ALTER TABLE `c`
    DROP FOREIGN KEY `c_a`,
    DROP FOREIGN KEY `c_b`;

ALTER TABLE `a`
    DROP INDEX `name`,
    COMMENT = 'a',
    MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT,
    MODIFY COLUMN `name` varchar(20) NOT NULL;

ALTER TABLE `c`
    DROP INDEX `c_a`,
    MODIFY COLUMN `b` int,
    DROP COLUMN `a`;

ALTER TABLE `b`
    COMMENT = '',
    MODIFY COLUMN `a` int NOT NULL,
    DROP INDEX `b_a`,
    ADD INDEX `b_a` (`a`),
    MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT,
    DROP COLUMN `note`;

ALTER TABLE `b` ADD CONSTRAINT `b_a` FOREIGN KEY (`a`) REFERENCES `a` (`id`);

ALTER TABLE `c` ADD CONSTRAINT `c_b` FOREIGN KEY (`b`) REFERENCES `b` (`id`);

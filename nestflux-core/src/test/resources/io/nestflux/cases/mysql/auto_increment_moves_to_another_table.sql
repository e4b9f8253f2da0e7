-- The numbering goes from one table and column, and comes to others.

-- before
CREATE TABLE a (id int NOT NULL AUTO_INCREMENT PRIMARY KEY, n int NOT NULL);
CREATE TABLE b (id bigint NOT NULL PRIMARY KEY, n int NOT NULL, KEY (n));
CREATE TABLE c (id int NOT NULL AUTO_INCREMENT, n int NOT NULL, PRIMARY KEY (n), KEY numbered (id));

-- rows
INSERT INTO a VALUES (5, 1), (6, 2);
INSERT INTO b VALUES (5, 1), (6, 2);
INSERT INTO c VALUES (5, 1), (6, 2);

-- after
CREATE TABLE a (id int NOT NULL, n int NOT NULL AUTO_INCREMENT, UNIQUE KEY (n));
CREATE TABLE b (id bigint NOT NULL PRIMARY KEY AUTO_INCREMENT, n int NOT NULL, KEY (n));
CREATE TABLE c (id int NOT NULL AUTO_INCREMENT, n int NOT NULL, PRIMARY KEY (id));

-- up
ALTER TABLE `c`
    DROP INDEX `numbered`,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`);

ALTER TABLE `a`
    DROP PRIMARY KEY,
    MODIFY COLUMN `id` int NOT NULL,
    MODIFY COLUMN `n` int NOT NULL AUTO_INCREMENT,
    ADD UNIQUE INDEX `n` (`n`);

ALTER TABLE `b` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT;

-- down
ALTER TABLE `a`
    DROP INDEX `n`,
    MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT,
    MODIFY COLUMN `n` int NOT NULL,
    ADD PRIMARY KEY (`id`);

ALTER TABLE `b` MODIFY COLUMN `id` bigint NOT NULL;

ALTER TABLE `c`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`n`),
    ADD INDEX `numbered` (`id`);

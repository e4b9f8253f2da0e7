-- Structures and comments of keys in engines that keep them.

-- before
CREATE TABLE m (id int NOT NULL, a varchar(20), PRIMARY KEY (id), KEY k (a) COMMENT 'one') ENGINE = MyISAM;
CREATE TABLE h (id int NOT NULL PRIMARY KEY, a int, KEY k (a) USING HASH) ENGINE = MEMORY;

-- rows
INSERT INTO m VALUES (1, 'x');

-- after
CREATE TABLE m (id int NOT NULL, a varchar(20), PRIMARY KEY (id), KEY k (a) COMMENT 'two') ENGINE = MyISAM;
CREATE TABLE h (id int NOT NULL PRIMARY KEY, a int, KEY k (a) USING BTREE) ENGINE = MEMORY;

-- up
ALTER TABLE `h`
    DROP INDEX `k`,
    ADD INDEX `k` (`a`) USING BTREE;

ALTER TABLE `m`
    DROP INDEX `k`,
    ADD INDEX `k` (`a`) COMMENT 'two';

-- down
ALTER TABLE `h`
    DROP INDEX `k`,
    ADD INDEX `k` (`a`) USING HASH;

ALTER TABLE `m`
    DROP INDEX `k`,
    ADD INDEX `k` (`a`) COMMENT 'one';

-- The primary key goes, the number stays with an index of its own.

-- before
CREATE TABLE t (id int NOT NULL AUTO_INCREMENT, a int, PRIMARY KEY (id));

-- rows
INSERT INTO t VALUES (1, 1), (2, 2);

-- after
CREATE TABLE t (id int NOT NULL AUTO_INCREMENT, a int, INDEX id (id));

-- up
ALTER TABLE `t`
    DROP PRIMARY KEY,
    ADD INDEX `id` (`id`);

-- down
ALTER TABLE `t`
    DROP INDEX `id`,
    ADD PRIMARY KEY (`id`);

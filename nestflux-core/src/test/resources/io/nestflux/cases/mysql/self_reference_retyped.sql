-- A table that refers to itself changes the type of both columns, and its key becomes composite.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, parent int, tenant int NOT NULL, KEY parent (parent), CONSTRAINT t_parent FOREIGN KEY (parent) REFERENCES t (id));

-- rows
INSERT INTO t VALUES (1, NULL, 1), (2, 1, 1);

-- after
CREATE TABLE t (id bigint NOT NULL, parent bigint, tenant int NOT NULL, PRIMARY KEY (tenant, id), KEY parent (tenant, parent), CONSTRAINT t_parent FOREIGN KEY (tenant, parent) REFERENCES t (tenant, id));

-- up
ALTER TABLE `t` DROP FOREIGN KEY `t_parent`;

ALTER TABLE `t`
    MODIFY COLUMN `id` bigint NOT NULL,
    MODIFY COLUMN `parent` bigint,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`tenant`, `id`),
    DROP INDEX `parent`,
    ADD INDEX `parent` (`tenant`, `parent`);

ALTER TABLE `t` ADD CONSTRAINT `t_parent` FOREIGN KEY (`tenant`, `parent`) REFERENCES `t` (`tenant`, `id`);

-- down
ALTER TABLE `t` DROP FOREIGN KEY `t_parent`;

ALTER TABLE `t`
    MODIFY COLUMN `id` int NOT NULL,
    MODIFY COLUMN `parent` int,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`),
    DROP INDEX `parent`,
    ADD INDEX `parent` (`parent`);

ALTER TABLE `t` ADD CONSTRAINT `t_parent` FOREIGN KEY (`parent`) REFERENCES `t` (`id`);

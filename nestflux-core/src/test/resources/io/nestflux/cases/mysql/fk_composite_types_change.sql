-- Both sides of a composite foreign key change their types, and the table refers to itself with one of them.

-- before
CREATE TABLE node (tenant int NOT NULL, id int NOT NULL, parent int, PRIMARY KEY (tenant, id), INDEX up (tenant, parent),
  CONSTRAINT node_parent_fk FOREIGN KEY (tenant, parent) REFERENCES node (tenant, id));
CREATE TABLE leaf (id int NOT NULL PRIMARY KEY, tenant int, node int, INDEX node (tenant, node),
  CONSTRAINT leaf_node_fk FOREIGN KEY (tenant, node) REFERENCES node (tenant, id) ON DELETE CASCADE);

-- rows
INSERT INTO node VALUES (1, 1, NULL), (1, 2, 1);
INSERT INTO leaf VALUES (1, 1, 2);

-- after
CREATE TABLE node (tenant bigint unsigned NOT NULL, id bigint NOT NULL, parent bigint, PRIMARY KEY (tenant, id), INDEX up (tenant, parent),
  CONSTRAINT node_parent_fk FOREIGN KEY (tenant, parent) REFERENCES node (tenant, id));
CREATE TABLE leaf (id int NOT NULL PRIMARY KEY, tenant bigint unsigned, node bigint, INDEX node (tenant, node),
  CONSTRAINT leaf_node_fk FOREIGN KEY (tenant, node) REFERENCES node (tenant, id) ON DELETE CASCADE);

-- up
ALTER TABLE `leaf` DROP FOREIGN KEY `leaf_node_fk`;

ALTER TABLE `node` DROP FOREIGN KEY `node_parent_fk`;

ALTER TABLE `leaf`
    MODIFY COLUMN `tenant` bigint unsigned,
    MODIFY COLUMN `node` bigint;

ALTER TABLE `node`
    MODIFY COLUMN `tenant` bigint unsigned NOT NULL,
    MODIFY COLUMN `id` bigint NOT NULL,
    MODIFY COLUMN `parent` bigint;

ALTER TABLE `leaf`
    RENAME INDEX `node` TO `node`,
    ADD CONSTRAINT `leaf_node_fk` FOREIGN KEY (`tenant`, `node`) REFERENCES `node` (`tenant`, `id`) ON DELETE CASCADE;

ALTER TABLE `node`
    RENAME INDEX `up` TO `up`,
    ADD CONSTRAINT `node_parent_fk` FOREIGN KEY (`tenant`, `parent`) REFERENCES `node` (`tenant`, `id`);

-- down
ALTER TABLE `leaf` DROP FOREIGN KEY `leaf_node_fk`;

ALTER TABLE `node` DROP FOREIGN KEY `node_parent_fk`;

ALTER TABLE `leaf`
    MODIFY COLUMN `tenant` int,
    MODIFY COLUMN `node` int;

ALTER TABLE `node`
    MODIFY COLUMN `tenant` int NOT NULL,
    MODIFY COLUMN `id` int NOT NULL,
    MODIFY COLUMN `parent` int;

ALTER TABLE `leaf`
    RENAME INDEX `node` TO `node`,
    ADD CONSTRAINT `leaf_node_fk` FOREIGN KEY (`tenant`, `node`) REFERENCES `node` (`tenant`, `id`) ON DELETE CASCADE;

ALTER TABLE `node`
    RENAME INDEX `up` TO `up`,
    ADD CONSTRAINT `node_parent_fk` FOREIGN KEY (`tenant`, `parent`) REFERENCES `node` (`tenant`, `id`);

-- A table that refers to itself by two columns changes one of them.

-- before
CREATE TABLE node (
  tenant int NOT NULL,
  id int NOT NULL,
  parent int,
  PRIMARY KEY (tenant, id),
  INDEX parent (tenant, parent),
  CONSTRAINT node_parent_fkey FOREIGN KEY (tenant, parent) REFERENCES node (tenant, id) ON DELETE RESTRICT
);

-- rows
INSERT INTO node VALUES (1, 1, NULL), (1, 2, 1);

-- after
CREATE TABLE node (
  tenant bigint NOT NULL,
  id int NOT NULL,
  parent int,
  PRIMARY KEY (tenant, id),
  INDEX parent (tenant, parent),
  CONSTRAINT node_parent_fkey FOREIGN KEY (tenant, parent) REFERENCES node (tenant, id) ON UPDATE CASCADE ON DELETE CASCADE
);

-- up
ALTER TABLE `node` DROP FOREIGN KEY `node_parent_fkey`;

ALTER TABLE `node` MODIFY COLUMN `tenant` bigint NOT NULL;

ALTER TABLE `node`
    RENAME INDEX `parent` TO `parent`,
    ADD CONSTRAINT `node_parent_fkey` FOREIGN KEY (`tenant`, `parent`) REFERENCES `node` (`tenant`, `id`) ON UPDATE CASCADE ON DELETE CASCADE;

-- down
ALTER TABLE `node` DROP FOREIGN KEY `node_parent_fkey`;

ALTER TABLE `node` MODIFY COLUMN `tenant` int NOT NULL;

ALTER TABLE `node`
    RENAME INDEX `parent` TO `parent`,
    ADD CONSTRAINT `node_parent_fkey` FOREIGN KEY (`tenant`, `parent`) REFERENCES `node` (`tenant`, `id`) ON DELETE RESTRICT;

-- One column to two, with the numbered one behind: it needs an index that it leads.

-- before
CREATE TABLE t (id bigint NOT NULL AUTO_INCREMENT, tenant int NOT NULL, PRIMARY KEY (id));

-- rows
INSERT INTO t VALUES (1, 7), (2, 7);

-- after
CREATE TABLE t (id bigint NOT NULL AUTO_INCREMENT, tenant int NOT NULL, PRIMARY KEY (tenant, id), INDEX id (id));

-- up
ALTER TABLE `t`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`tenant`, `id`),
    ADD INDEX `id` (`id`);

-- down
ALTER TABLE `t`
    DROP INDEX `id`,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`);

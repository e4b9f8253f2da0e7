-- A table becomes partitioned by a column that is new, and loses the one its key was of.

-- before
CREATE TABLE t (id int NOT NULL AUTO_INCREMENT PRIMARY KEY, a int);

-- rows
INSERT INTO t VALUES (1, 1);

-- after
CREATE TABLE t (id int NOT NULL AUTO_INCREMENT, a int, region int NOT NULL DEFAULT 1, PRIMARY KEY (id, region), KEY (region)) PARTITION BY LIST (region) (PARTITION one VALUES IN (1), PARTITION two VALUES IN (2, 3));

-- up
ALTER TABLE `t`
    ADD COLUMN `region` int NOT NULL DEFAULT 1,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`, `region`),
    ADD INDEX `region` (`region`);

ALTER TABLE `t`
  PARTITION BY LIST (`region`)
  (
    PARTITION `one` VALUES IN (1),
    PARTITION `two` VALUES IN (2,3)
  );

-- down
ALTER TABLE `t` REMOVE PARTITIONING;

ALTER TABLE `t`
    DROP INDEX `region`,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`),
    DROP COLUMN `region`;

-- The primary key and the partitions go over to a new column: each unique key must have it at all times.

-- before
CREATE TABLE t (id int NOT NULL, a int NOT NULL, b int NOT NULL, PRIMARY KEY (id, a), UNIQUE KEY u (a)) PARTITION BY HASH (a) PARTITIONS 2;

-- rows
INSERT INTO t VALUES (1, 2, 3), (2, 3, 4);

-- after
CREATE TABLE t (id int NOT NULL, a int NOT NULL, b int NOT NULL, PRIMARY KEY (id, b), UNIQUE KEY u (b, a)) PARTITION BY RANGE (b) (PARTITION p0 VALUES LESS THAN (4), PARTITION p1 VALUES LESS THAN MAXVALUE);

-- up
ALTER TABLE `t` REMOVE PARTITIONING;

ALTER TABLE `t`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`, `b`),
    DROP INDEX `u`,
    ADD UNIQUE INDEX `u` (`b`, `a`);

ALTER TABLE `t`
  PARTITION BY RANGE (`b`)
  (
    PARTITION `p0` VALUES LESS THAN (4),
    PARTITION `p1` VALUES LESS THAN MAXVALUE
  );

-- down
ALTER TABLE `t` REMOVE PARTITIONING;

ALTER TABLE `t`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`, `a`),
    DROP INDEX `u`,
    ADD UNIQUE INDEX `u` (`a`);

ALTER TABLE `t`
  PARTITION BY HASH (`a`)
  PARTITIONS 2;

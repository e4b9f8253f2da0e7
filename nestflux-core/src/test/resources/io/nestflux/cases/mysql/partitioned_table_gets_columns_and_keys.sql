-- A partitioned table changes as any other: columns, indexes, comment, row format.

-- before
CREATE TABLE t (id int NOT NULL, at date NOT NULL, a varchar(10), PRIMARY KEY (id, at)) COMMENT = 'x' PARTITION BY RANGE (year(at)) (PARTITION p0 VALUES LESS THAN (2025), PARTITION p1 VALUES LESS THAN MAXVALUE);

-- rows
INSERT INTO t VALUES (1, '2024-01-01', 'a'), (2, '2026-01-01', 'b');

-- after
CREATE TABLE t (id bigint NOT NULL, at date NOT NULL, a varchar(20) NOT NULL, b int DEFAULT 3, PRIMARY KEY (id, at), UNIQUE KEY u (at, a), KEY (b)) COMMENT = 'y' ROW_FORMAT = DYNAMIC PARTITION BY RANGE (year(at)) (PARTITION p0 VALUES LESS THAN (2025), PARTITION p1 VALUES LESS THAN (2027), PARTITION p2 VALUES LESS THAN MAXVALUE);

-- up
ALTER TABLE `t`
    ROW_FORMAT = DYNAMIC,
    COMMENT = 'y',
    MODIFY COLUMN `id` bigint NOT NULL,
    MODIFY COLUMN `a` varchar(20) NOT NULL,
    ADD COLUMN `b` int DEFAULT 3,
    ADD INDEX `b` (`b`),
    ADD UNIQUE INDEX `u` (`at`, `a`);

ALTER TABLE `t` REORGANIZE PARTITION `p1` INTO (
    PARTITION `p1` VALUES LESS THAN (2027),
    PARTITION `p2` VALUES LESS THAN MAXVALUE
  );

-- down
ALTER TABLE `t`
    DROP INDEX `b`,
    DROP INDEX `u`,
    ROW_FORMAT = DEFAULT,
    COMMENT = 'x',
    MODIFY COLUMN `id` int NOT NULL,
    MODIFY COLUMN `a` varchar(10),
    DROP COLUMN `b`;

ALTER TABLE `t` REORGANIZE PARTITION `p1`, `p2` INTO (
    PARTITION `p1` VALUES LESS THAN MAXVALUE
  );

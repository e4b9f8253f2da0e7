-- A value goes from a list: in place the server would throw its rows away, so all partitions are replaced.

-- before
CREATE TABLE t (id int NOT NULL, region int)
PARTITION BY LIST (region) (PARTITION north VALUES IN (1, 2), PARTITION south VALUES IN (3, 4));

-- rows
INSERT INTO t VALUES (1, 1), (3, 3);

-- after
CREATE TABLE t (id int NOT NULL, region int)
PARTITION BY LIST (region) (PARTITION north VALUES IN (1), PARTITION south VALUES IN (3, 4));

-- up
ALTER TABLE `t`
  PARTITION BY LIST (`region`)
  (
    PARTITION `north` VALUES IN (1),
    PARTITION `south` VALUES IN (3,4)
  );

-- down
ALTER TABLE `t` REORGANIZE PARTITION `north` INTO (
    PARTITION `north` VALUES IN (1,2)
  );

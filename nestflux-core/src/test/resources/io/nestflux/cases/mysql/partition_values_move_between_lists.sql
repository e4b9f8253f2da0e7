-- Values move from one list to another, and a new one comes.

-- before
CREATE TABLE t (id int NOT NULL, region int, KEY (region))
PARTITION BY LIST (region) (PARTITION north VALUES IN (1, 2, NULL), PARTITION south VALUES IN (3, 4));

-- rows
INSERT INTO t VALUES (1, 1), (2, 2), (3, 3), (4, NULL);

-- after
CREATE TABLE t (id int NOT NULL, region int, KEY (region))
PARTITION BY LIST (region) (PARTITION north VALUES IN (NULL, 1), PARTITION south VALUES IN (2, 3, 4, 5));

-- up
ALTER TABLE `t` REORGANIZE PARTITION `north`, `south` INTO (
    PARTITION `north` VALUES IN (NULL,1),
    PARTITION `south` VALUES IN (2,3,4,5)
  );

-- down
ALTER TABLE `t`
  PARTITION BY LIST (`region`)
  (
    PARTITION `north` VALUES IN (NULL,1,2),
    PARTITION `south` VALUES IN (3,4)
  );

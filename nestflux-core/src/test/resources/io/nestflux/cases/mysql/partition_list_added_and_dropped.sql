-- changes: t
-- A list goes with its rows.

-- before
CREATE TABLE t (id int NOT NULL, region varchar(10))
PARTITION BY LIST COLUMNS (region) (PARTITION north VALUES IN ('a,b', 'c''d'), PARTITION south VALUES IN ('e'));

-- rows
INSERT INTO t VALUES (1, 'a,b'), (2, 'c''d'), (3, 'e');

-- after
CREATE TABLE t (id int NOT NULL, region varchar(10))
PARTITION BY LIST COLUMNS (region) (PARTITION north VALUES IN ('a,b', 'c''d'));

-- up
ALTER TABLE `t` DROP PARTITION `south`;

-- down
ALTER TABLE `t` ADD PARTITION (
    PARTITION `south` VALUES IN ('e')
  );

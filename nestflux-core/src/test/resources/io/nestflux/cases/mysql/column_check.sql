-- A check that is part of a column is written again with the column, or it would be gone.
-- only: mariadb, mariadb_10_11

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` int CHECK (`a` > 0),
  PRIMARY KEY (`id`)
);

-- rows
INSERT INTO `t` (`id`, `a`) VALUES (1, 5);

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` bigint CHECK (`a` > 0),
  PRIMARY KEY (`id`)
);

-- up
ALTER TABLE `t` MODIFY COLUMN `a` bigint(20) CHECK (`a` > 0);

-- down
ALTER TABLE `t` MODIFY COLUMN `a` int(11) CHECK (`a` > 0);

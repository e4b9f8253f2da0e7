-- The triggers of a dropped table need no statement, unless another table's trigger takes the name.
-- changes: seen

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY);
CREATE TABLE seen (what varchar(50));
CREATE TRIGGER goes AFTER INSERT ON t FOR EACH ROW INSERT INTO seen VALUES ('goes');
CREATE TRIGGER moves AFTER INSERT ON t FOR EACH ROW INSERT INTO seen VALUES ('moves');

-- rows
INSERT INTO t VALUES (1);

-- after
CREATE TABLE seen (what varchar(50));
CREATE TABLE u (id int NOT NULL PRIMARY KEY);
CREATE TRIGGER moves AFTER INSERT ON u FOR EACH ROW INSERT INTO seen VALUES ('moves');

-- up
DROP TRIGGER `moves`;

CREATE TABLE `u` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TRIGGER `moves` AFTER INSERT ON `u` FOR EACH ROW
INSERT INTO seen VALUES ('moves');

DROP TABLE `t`;

-- down
DROP TRIGGER `moves`;

CREATE TABLE `t` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TRIGGER `goes` AFTER INSERT ON `t` FOR EACH ROW
INSERT INTO seen VALUES ('goes');

CREATE TRIGGER `moves` AFTER INSERT ON `t` FOR EACH ROW
INSERT INTO seen VALUES ('moves');

DROP TABLE `u`;

-- A table becomes a view over another table, and back; a view that reads it stays.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY);
CREATE VIEW reader AS SELECT id FROM t;

-- rows
INSERT INTO t VALUES (1);

-- after
CREATE TABLE base (id int NOT NULL PRIMARY KEY, kind int NOT NULL);
CREATE VIEW t AS SELECT id FROM base WHERE kind = 1;
CREATE VIEW reader AS SELECT id FROM t;

-- up
CREATE TABLE `base` (
  `id` int NOT NULL,
  `kind` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

DROP TABLE `t`;

CREATE VIEW `t` AS
select `base`.`id` AS `id` from `base` where (`base`.`kind` = 1);

-- down
DROP VIEW `t`;

CREATE TABLE `t` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

DROP TABLE `base`;

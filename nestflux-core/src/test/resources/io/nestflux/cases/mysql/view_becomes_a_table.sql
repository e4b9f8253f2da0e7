-- A view makes room for a table, while another view reads it.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE VIEW v AS SELECT id FROM t; CREATE VIEW w AS SELECT id FROM v;

-- rows
INSERT INTO t VALUES (1, 'x');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE TABLE v (id bigint NOT NULL PRIMARY KEY); CREATE VIEW w AS SELECT id FROM v;

-- up
DROP VIEW `v`;

CREATE TABLE `v` (
  `id` bigint NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- down
DROP TABLE `v`;

CREATE VIEW `v` AS
select `t`.`id` AS `id` from `t`;

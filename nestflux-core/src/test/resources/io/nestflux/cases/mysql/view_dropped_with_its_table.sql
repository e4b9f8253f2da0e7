-- Table and views go together, and come together.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY);
CREATE TABLE other (id int NOT NULL PRIMARY KEY);
CREATE VIEW v AS SELECT id FROM t;
CREATE VIEW w AS SELECT v.id FROM v JOIN other ON other.id = v.id;

-- rows
INSERT INTO t VALUES (1);
INSERT INTO other VALUES (1);

-- after
CREATE TABLE other (id int NOT NULL PRIMARY KEY);
CREATE VIEW w AS SELECT id FROM other;

-- up
DROP VIEW `v`;

CREATE OR REPLACE VIEW `w` AS
select `other`.`id` AS `id` from `other`;

DROP TABLE `t`;

-- down
CREATE TABLE `t` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE VIEW `v` AS
select `t`.`id` AS `id` from `t`;

CREATE OR REPLACE VIEW `w` AS
select `v`.`id` AS `id` from (`v` join `other` on((`other`.`id` = `v`.`id`)));

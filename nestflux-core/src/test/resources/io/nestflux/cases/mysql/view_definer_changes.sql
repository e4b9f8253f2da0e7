-- The account that a view runs as.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY);
CREATE DEFINER = `some one`@`%` VIEW changes AS SELECT id FROM t;
CREATE DEFINER = `some one`@`%` VIEW goes AS SELECT id FROM t;
CREATE VIEW comes AS SELECT id FROM t;

-- rows
INSERT INTO t VALUES (1);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY);
CREATE DEFINER = `an``other`@`10.0.0.%` VIEW changes AS SELECT id FROM t;
CREATE VIEW goes AS SELECT id FROM t;
CREATE DEFINER = `some one`@`%` VIEW comes AS SELECT id FROM t;

-- up
CREATE OR REPLACE DEFINER = `an``other`@`10.0.0.%` VIEW `changes` AS
select `t`.`id` AS `id` from `t`;

CREATE OR REPLACE DEFINER = `some one`@`%` VIEW `comes` AS
select `t`.`id` AS `id` from `t`;

CREATE OR REPLACE VIEW `goes` AS
select `t`.`id` AS `id` from `t`;

-- down
CREATE OR REPLACE DEFINER = `some one`@`%` VIEW `changes` AS
select `t`.`id` AS `id` from `t`;

CREATE OR REPLACE VIEW `comes` AS
select `t`.`id` AS `id` from `t`;

CREATE OR REPLACE DEFINER = `some one`@`%` VIEW `goes` AS
select `t`.`id` AS `id` from `t`;

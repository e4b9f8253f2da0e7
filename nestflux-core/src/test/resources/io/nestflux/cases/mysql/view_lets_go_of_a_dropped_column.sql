-- A column goes, and with it the view's use of it.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, b int);
CREATE VIEW v AS SELECT id, a, b FROM t;
CREATE VIEW w AS SELECT a FROM v;

-- rows
INSERT INTO t VALUES (1, 1, 1);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, b int);
CREATE VIEW v AS SELECT id, b FROM t;
CREATE VIEW w AS SELECT b FROM v;

-- up
CREATE OR REPLACE VIEW `v` AS
select `t`.`id` AS `id`,`t`.`b` AS `b` from `t`;

CREATE OR REPLACE VIEW `w` AS
select `v`.`b` AS `b` from `v`;

ALTER TABLE `t` DROP COLUMN `a`;

-- down
ALTER TABLE `t` ADD COLUMN `a` int AFTER `id`;

CREATE OR REPLACE VIEW `v` AS
select `t`.`id` AS `id`,`t`.`a` AS `a`,`t`.`b` AS `b` from `t`;

CREATE OR REPLACE VIEW `w` AS
select `v`.`a` AS `a` from `v`;

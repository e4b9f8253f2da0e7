-- SELECT * names the columns there were when the view was made.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int);
CREATE VIEW v AS SELECT * FROM t;

-- rows
INSERT INTO t VALUES (1, 1);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, b varchar(10));
CREATE VIEW v AS SELECT * FROM t;

-- up
ALTER TABLE `t` ADD COLUMN `b` varchar(10);

CREATE OR REPLACE VIEW `v` AS
select `t`.`id` AS `id`,`t`.`a` AS `a`,`t`.`b` AS `b` from `t`;

-- down
CREATE OR REPLACE VIEW `v` AS
select `t`.`id` AS `id`,`t`.`a` AS `a` from `t`;

ALTER TABLE `t` DROP COLUMN `b`;

-- The same name, another query.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int);
CREATE VIEW v AS SELECT id FROM t WHERE a > 1;

-- rows
INSERT INTO t VALUES (1, 1), (2, 2);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int);
CREATE VIEW v AS SELECT id FROM t WHERE a > 2 AND id <> 7;

-- up
CREATE OR REPLACE VIEW `v` AS
select `t`.`id` AS `id` from `t` where ((`t`.`a` > 2) and (`t`.`id` <> 7));

-- down
CREATE OR REPLACE VIEW `v` AS
select `t`.`id` AS `id` from `t` where (`t`.`a` > 1);

-- Views on views, in an order that names do not tell, come, change and go.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int);
CREATE VIEW z AS SELECT id, a FROM t;
CREATE VIEW m AS SELECT id, a FROM z WHERE a > 1;
CREATE VIEW a AS SELECT m.id FROM m JOIN z ON z.id = m.id;

-- rows
INSERT INTO t VALUES (1, 1), (2, 2);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, b int);
CREATE VIEW z AS SELECT id, a, b FROM t;
CREATE VIEW m AS SELECT id, b FROM z WHERE a > 1;
CREATE VIEW a AS SELECT m.id, m.b FROM m JOIN z ON z.id = m.id;
CREATE VIEW c AS SELECT b FROM a;
CREATE VIEW b AS SELECT b FROM c;

-- up
ALTER TABLE `t` ADD COLUMN `b` int;

CREATE OR REPLACE VIEW `z` AS
select `t`.`id` AS `id`,`t`.`a` AS `a`,`t`.`b` AS `b` from `t`;

CREATE OR REPLACE VIEW `m` AS
select `z`.`id` AS `id`,`z`.`b` AS `b` from `z` where (`z`.`a` > 1);

CREATE OR REPLACE VIEW `a` AS
select `m`.`id` AS `id`,`m`.`b` AS `b` from (`m` join `z` on((`z`.`id` = `m`.`id`)));

CREATE VIEW `c` AS
select `a`.`b` AS `b` from `a`;

CREATE VIEW `b` AS
select `c`.`b` AS `b` from `c`;

-- down
DROP VIEW `b`;

DROP VIEW `c`;

CREATE OR REPLACE VIEW `z` AS
select `t`.`id` AS `id`,`t`.`a` AS `a` from `t`;

CREATE OR REPLACE VIEW `m` AS
select `z`.`id` AS `id`,`z`.`a` AS `a` from `z` where (`z`.`a` > 1);

CREATE OR REPLACE VIEW `a` AS
select `m`.`id` AS `id` from (`m` join `z` on((`z`.`id` = `m`.`id`)));

ALTER TABLE `t` DROP COLUMN `b`;

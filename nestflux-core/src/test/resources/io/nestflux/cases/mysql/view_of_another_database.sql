-- A view that also reads another database keeps its own database's name out.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE VIEW v AS SELECT t.id, c.CHARACTER_SET_NAME AS cs FROM t JOIN information_schema.CHARACTER_SETS c ON c.MAXLEN = t.id;

-- rows
INSERT INTO t VALUES (1, 'x');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE FUNCTION f (x int) RETURNS int DETERMINISTIC RETURN x;
CREATE VIEW v AS SELECT f(t.id) AS id, c.CHARACTER_SET_NAME AS cs, t.a FROM t JOIN information_schema.CHARACTER_SETS c ON c.MAXLEN = t.id WHERE t.a <> 'test.t';

-- up
CREATE FUNCTION `f`(x int) RETURNS int
    DETERMINISTIC
RETURN x;

CREATE OR REPLACE VIEW `v` AS
select `f`(`t`.`id`) AS `id`,`information_schema`.`c`.`CHARACTER_SET_NAME` AS `cs`,`t`.`a` AS `a` from (`t` join `information_schema`.`CHARACTER_SETS` `c` on((`information_schema`.`c`.`MAXLEN` = `t`.`id`))) where (`t`.`a` <> 'test.t');

-- down
CREATE OR REPLACE VIEW `v` AS
select `t`.`id` AS `id`,`information_schema`.`c`.`CHARACTER_SET_NAME` AS `cs` from (`t` join `information_schema`.`CHARACTER_SETS` `c` on((`information_schema`.`c`.`MAXLEN` = `t`.`id`)));

DROP FUNCTION `f`;

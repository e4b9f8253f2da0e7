-- Names in a list beside the query.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int);
CREATE VIEW v (one, `two ``x`) AS SELECT id, a FROM t;
CREATE VIEW gets AS SELECT id, a FROM t;

-- rows
INSERT INTO t VALUES (1, 2);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int);
CREATE VIEW v (one, `three; -- "x"`) AS SELECT id, a FROM t;
CREATE VIEW gets (x, y) AS SELECT id, a FROM t;

-- up
CREATE OR REPLACE VIEW `gets` (`x`, `y`) AS
select `t`.`id` AS `id`,`t`.`a` AS `a` from `t`;

CREATE OR REPLACE VIEW `v` (`one`, `three; -- "x"`) AS
select `t`.`id` AS `id`,`t`.`a` AS `a` from `t`;

-- down
CREATE OR REPLACE VIEW `gets` AS
select `t`.`id` AS `id`,`t`.`a` AS `a` from `t`;

CREATE OR REPLACE VIEW `v` (`one`, `two ``x`) AS
select `t`.`id` AS `id`,`t`.`a` AS `a` from `t`;

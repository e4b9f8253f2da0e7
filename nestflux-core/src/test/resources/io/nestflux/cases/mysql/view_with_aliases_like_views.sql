-- Sub-queries, aliases and columns that share a name with a view.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, b int);
CREATE VIEW b AS SELECT id FROM t;

-- rows
INSERT INTO t VALUES (1, 1);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, b int);
CREATE VIEW b AS SELECT b.id, b.b AS a FROM t b;
CREATE VIEW a AS SELECT b.id AS b, a AS a FROM b;

-- up
CREATE OR REPLACE VIEW `b` AS
select `b`.`id` AS `id`,`b`.`b` AS `a` from `t` `b`;

CREATE VIEW `a` AS
select `b`.`id` AS `b`,`b`.`a` AS `a` from `b`;

-- down
DROP VIEW `a`;

CREATE OR REPLACE VIEW `b` AS
select `t`.`id` AS `id` from `t`;

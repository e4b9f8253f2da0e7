-- Columns that nobody named.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE VIEW v AS SELECT id + 1 FROM t;

-- rows
INSERT INTO t VALUES (1, 'x');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE VIEW v AS SELECT id + 2, 'x' FROM t UNION SELECT 1, upper(a) FROM t;

-- up
CREATE OR REPLACE VIEW `v` AS
select (`t`.`id` + 2) AS `id + 2`,'x' AS `x` from `t` union select 1 AS `1`,upper(`t`.`a`) AS `upper(a)` from `t`;

-- down
CREATE OR REPLACE VIEW `v` AS
select (`t`.`id` + 1) AS `id + 1` from `t`;

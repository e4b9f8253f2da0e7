-- Literals with introducers, escapes and numbers.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE VIEW v AS SELECT 'a' AS x FROM t;

-- rows
INSERT INTO t VALUES (1, 'x');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE VIEW v AS SELECT _latin1'a' AS x, _binary'b' AS y, x'00ff' AS z, b'101' AS bits, 1e3 AS f, -5 AS n, DATE '2026-01-01' AS d, NULL AS nothing, TRUE AS yes, 'a\\nb\\\\' AS e FROM t;

-- up
CREATE OR REPLACE VIEW `v` AS
select _latin1'a' AS `x`,_binary'b' AS `y`,0x00ff AS `z`,0x05 AS `bits`,1e3 AS `f`,-(5) AS `n`,DATE'2026-01-01' AS `d`,NULL AS `nothing`,true AS `yes`,'a\\nb\\\\' AS `e` from `t`;

-- down
CREATE OR REPLACE VIEW `v` AS
select 'a' AS `x` from `t`;

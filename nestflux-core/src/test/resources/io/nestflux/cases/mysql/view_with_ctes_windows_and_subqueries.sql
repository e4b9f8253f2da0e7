-- All that a query may have.
-- only: mysql, mariadb

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, parent int);
CREATE VIEW tree AS SELECT id FROM t;

-- rows
INSERT INTO t VALUES (1, 5, NULL), (2, 6, 1);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, parent int);
CREATE VIEW tree AS
  WITH RECURSIVE down AS (SELECT id, 0 AS depth FROM t WHERE parent IS NULL UNION ALL SELECT t.id, down.depth + 1 FROM t JOIN down ON t.parent = down.id)
  SELECT id, depth FROM down;
CREATE VIEW ranked AS
  SELECT id, row_number() OVER (PARTITION BY parent ORDER BY a DESC) AS place, (SELECT max(x.a) FROM t x WHERE x.parent = t.id) AS best
  FROM t WHERE EXISTS (SELECT 1 FROM tree WHERE tree.id = t.id) AND a IN (5, 6)
  UNION ALL SELECT 0, CASE WHEN 1 THEN 2 ELSE 3 END, NULL ORDER BY place LIMIT 10;

-- up
CREATE OR REPLACE VIEW `tree` AS
with recursive `down` as (select `t`.`id` AS `id`,0 AS `depth` from `t` where (`t`.`parent` is null) union all select `t`.`id` AS `id`,(`down`.`depth` + 1) AS `down.depth + 1` from (`t` join `down` on((`t`.`parent` = `down`.`id`)))) select `down`.`id` AS `id`,`down`.`depth` AS `depth` from `down`;

CREATE VIEW `ranked` AS
select `t`.`id` AS `id`,row_number() OVER (PARTITION BY `t`.`parent` ORDER BY `t`.`a` desc )  AS `place`,(select max(`x`.`a`) from `t` `x` where (`x`.`parent` = `t`.`id`)) AS `best` from `t` where (exists(select 1 from `tree` where (`tree`.`id` = `t`.`id`)) and (`t`.`a` in (5,6))) union all select 0 AS `0`,(case when 1 then 2 else 3 end) AS `CASE WHEN 1 THEN 2 ELSE 3 END`,NULL AS `NULL` order by `place` limit 10;

-- down
DROP VIEW `ranked`;

CREATE OR REPLACE VIEW `tree` AS
select `t`.`id` AS `id` from `t`;

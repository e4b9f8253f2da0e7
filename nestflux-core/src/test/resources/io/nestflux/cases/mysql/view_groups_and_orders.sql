-- Aggregates, having, order and limit.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE VIEW v AS SELECT a, count(*) AS n FROM t GROUP BY a;

-- rows
INSERT INTO t VALUES (1, 'x');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE VIEW v AS SELECT a, count(DISTINCT id) AS n, group_concat(a ORDER BY id SEPARATOR '; ') AS l FROM t GROUP BY a WITH ROLLUP HAVING n > 0 LIMIT 3, 10;

-- up
CREATE OR REPLACE VIEW `v` AS
select `t`.`a` AS `a`,count(distinct `t`.`id`) AS `n`,group_concat(`t`.`a` order by `t`.`id` ASC separator '; ') AS `l` from `t` group by `t`.`a` with rollup having (`n` > 0) limit 3,10;

-- down
CREATE OR REPLACE VIEW `v` AS
select `t`.`a` AS `a`,count(0) AS `n` from `t` group by `t`.`a`;

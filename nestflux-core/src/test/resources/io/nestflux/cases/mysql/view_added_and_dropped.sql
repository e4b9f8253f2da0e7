-- One view comes, another goes.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(20));
CREATE VIEW gone AS SELECT id FROM t WHERE a IS NOT NULL;

-- rows
INSERT INTO t VALUES (1, 'x'), (2, NULL);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(20));
CREATE VIEW here AS SELECT id, upper(a) AS a, 'it''s; -- `t`' AS s FROM t;

-- up
DROP VIEW `gone`;

CREATE VIEW `here` AS
select `t`.`id` AS `id`,upper(`t`.`a`) AS `a`,'it\'s; -- `t`' AS `s` from `t`;

-- down
DROP VIEW `here`;

CREATE VIEW `gone` AS
select `t`.`id` AS `id` from `t` where (`t`.`a` is not null);

-- A name that the server has too, called with a blank and in back-ticks.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE VIEW v AS SELECT upper(a) AS a FROM t;

-- rows
INSERT INTO t VALUES (1, 'x');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE FUNCTION `my upper` (x varchar(50)) RETURNS varchar(50) DETERMINISTIC RETURN upper(x);
CREATE VIEW v AS SELECT `my upper`(a) AS a, lower(a) AS b FROM t;

-- up
CREATE FUNCTION `my upper`(x varchar(50)) RETURNS varchar(50) CHARSET utf8mb4
    DETERMINISTIC
RETURN upper(x);

CREATE OR REPLACE VIEW `v` AS
select `my upper`(`t`.`a`) AS `a`,lower(`t`.`a`) AS `b` from `t`;

-- down
CREATE OR REPLACE VIEW `v` AS
select upper(`t`.`a`) AS `a` from `t`;

DROP FUNCTION `my upper`;

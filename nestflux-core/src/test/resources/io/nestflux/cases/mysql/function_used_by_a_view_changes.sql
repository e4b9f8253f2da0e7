-- A view calls a function that changes its result and its body, another that goes, and one that comes.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE FUNCTION f (x int) RETURNS int DETERMINISTIC RETURN x + 1;
CREATE FUNCTION gone (x int) RETURNS int DETERMINISTIC RETURN x;
CREATE VIEW v AS SELECT f(id) AS n FROM t;
CREATE VIEW w AS SELECT gone(n) AS n FROM v;

-- rows
INSERT INTO t VALUES (1, 'x');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE FUNCTION f (x int) RETURNS varchar(20) DETERMINISTIC RETURN concat(x, '!');
CREATE FUNCTION new_one (x varchar(20)) RETURNS varchar(30) DETERMINISTIC RETURN concat(x, '?');
CREATE VIEW v AS SELECT f(id) AS n FROM t;
CREATE VIEW w AS SELECT new_one(n) AS n FROM v;

-- up
CREATE FUNCTION `new_one`(x varchar(20)) RETURNS varchar(30) CHARSET utf8mb4
    DETERMINISTIC
RETURN concat(x, '?');

CREATE OR REPLACE VIEW `w` AS
select `new_one`(`v`.`n`) AS `n` from `v`;

DROP FUNCTION `f`;

CREATE FUNCTION `f`(x int) RETURNS varchar(20) CHARSET utf8mb4
    DETERMINISTIC
RETURN concat(x, '!');

DROP FUNCTION `gone`;

-- down
CREATE FUNCTION `gone`(x int) RETURNS int
    DETERMINISTIC
RETURN x;

CREATE OR REPLACE VIEW `w` AS
select `gone`(`v`.`n`) AS `n` from `v`;

DROP FUNCTION `f`;

CREATE FUNCTION `f`(x int) RETURNS int
    DETERMINISTIC
RETURN x + 1;

DROP FUNCTION `new_one`;

-- Bodies are looked at when they run, so no order is asked for.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE PROCEDURE a (x int) BEGIN IF x > 0 THEN CALL b(x - 1); END IF; END;
CREATE PROCEDURE b (x int) BEGIN IF x > 0 THEN CALL a(x - 1); END IF; END;

-- rows
INSERT INTO t VALUES (1, 'x');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE TABLE later (id int);
CREATE PROCEDURE a (x int) BEGIN IF x > 0 THEN CALL b(x - 2); INSERT INTO later VALUES (f(x)); END IF; END;
CREATE PROCEDURE b (x int) BEGIN IF x > 0 THEN CALL a(x - 2); END IF; END;
CREATE FUNCTION f (x int) RETURNS int READS SQL DATA RETURN (SELECT count(*) FROM later) + x;

-- up
CREATE TABLE `later` (
  `id` int
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE FUNCTION `f`(x int) RETURNS int
    READS SQL DATA
RETURN (SELECT count(*) FROM later) + x;

DROP PROCEDURE `a`;

CREATE PROCEDURE `a`(x int)
BEGIN IF x > 0 THEN CALL b(x - 2); INSERT INTO later VALUES (f(x)); END IF; END;

DROP PROCEDURE `b`;

CREATE PROCEDURE `b`(x int)
BEGIN IF x > 0 THEN CALL a(x - 2); END IF; END;

-- down
DROP TABLE `later`;

DROP PROCEDURE `a`;

CREATE PROCEDURE `a`(x int)
BEGIN IF x > 0 THEN CALL b(x - 1); END IF; END;

DROP PROCEDURE `b`;

CREATE PROCEDURE `b`(x int)
BEGIN IF x > 0 THEN CALL a(x - 1); END IF; END;

DROP FUNCTION `f`;

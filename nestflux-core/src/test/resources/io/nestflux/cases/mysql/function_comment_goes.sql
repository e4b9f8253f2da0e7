-- An empty comment is none, so the server has to make it anew.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE FUNCTION f () RETURNS int DETERMINISTIC COMMENT 'x' RETURN 1;

-- rows
INSERT INTO t VALUES (1, 'x');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE FUNCTION f () RETURNS int DETERMINISTIC RETURN 1;

-- up
DROP FUNCTION `f`;

CREATE FUNCTION `f`() RETURNS int
    DETERMINISTIC
RETURN 1;

-- down
ALTER FUNCTION `f` COMMENT 'x';

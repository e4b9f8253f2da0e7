-- Arguments of many types.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE FUNCTION f (a int) RETURNS int DETERMINISTIC RETURN 1;

-- rows
INSERT INTO t VALUES (1, 'x');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE FUNCTION f (a int unsigned, b decimal(10, 2), c char(3) CHARACTER SET ascii, d datetime(3), e enum('x,y', 'it''s'), g json, h blob, i bit(3), j year, k set('a', 'b')) RETURNS enum('a;', 'b') CHARACTER SET utf8mb4 DETERMINISTIC RETURN 'b';

-- up
DROP FUNCTION `f`;

CREATE FUNCTION `f`(a int unsigned, b decimal(10, 2), c char(3) CHARACTER SET ascii, d datetime(3), e enum('x,y', 'it''s'), g json, h blob, i bit(3), j year, k set('a', 'b')) RETURNS enum('a;','b') CHARSET utf8mb4
    DETERMINISTIC
RETURN 'b';

-- down
DROP FUNCTION `f`;

CREATE FUNCTION `f`(a int) RETURNS int
    DETERMINISTIC
RETURN 1;

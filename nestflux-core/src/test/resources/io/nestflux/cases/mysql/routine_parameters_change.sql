-- Parameters come, go, and change direction, type, default and character set; so does the result.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE FUNCTION f (x int) RETURNS int DETERMINISTIC RETURN x;
CREATE FUNCTION g (s varchar(10)) RETURNS varchar(20) CHARACTER SET latin1 DETERMINISTIC RETURN s;
CREATE PROCEDURE p (IN x int, OUT y varchar(10)) SET y = x;
CREATE PROCEDURE q (INOUT z decimal(10, 2)) SET z = 1;

-- rows
INSERT INTO t VALUES (1, 'x');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE FUNCTION f (x bigint unsigned, y enum('a', 'b;)')) RETURNS bigint DETERMINISTIC RETURN x;
CREATE FUNCTION g (s varchar(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin) RETURNS varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DETERMINISTIC RETURN s;
CREATE PROCEDURE p (OUT y varchar(10), IN x int) SET y = x;
CREATE PROCEDURE q (IN z decimal(12, 2) /* , ) */, OUT `o ``ut` json) SET `o ``ut` = '{}';

-- up
DROP FUNCTION `f`;

CREATE FUNCTION `f`(x bigint unsigned, y enum('a', 'b;)')) RETURNS bigint
    DETERMINISTIC
RETURN x;

DROP FUNCTION `g`;

CREATE FUNCTION `g`(s varchar(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin) RETURNS varchar(20) CHARSET utf8mb4 COLLATE utf8mb4_bin
    DETERMINISTIC
RETURN s;

DROP PROCEDURE `p`;

CREATE PROCEDURE `p`(OUT y varchar(10), IN x int)
SET y = x;

DROP PROCEDURE `q`;

CREATE PROCEDURE `q`(IN z decimal(12, 2) /* , ) */, OUT `o ``ut` json)
SET `o ``ut` = '{}';

-- down
DROP FUNCTION `f`;

CREATE FUNCTION `f`(x int) RETURNS int
    DETERMINISTIC
RETURN x;

DROP FUNCTION `g`;

CREATE FUNCTION `g`(s varchar(10)) RETURNS varchar(20) CHARSET latin1
    DETERMINISTIC
RETURN s;

DROP PROCEDURE `p`;

CREATE PROCEDURE `p`(IN x int, OUT y varchar(10))
SET y = x;

DROP PROCEDURE `q`;

CREATE PROCEDURE `q`(INOUT z decimal(10, 2))
SET z = 1;

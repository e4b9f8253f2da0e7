-- A program runs under the sql_mode that it was created under, whatever the session says.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
SET SESSION sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT';
CREATE FUNCTION f () RETURNS varchar(20) DETERMINISTIC RETURN 'a' || 'b';
CREATE PROCEDURE goes (IN "x y" int) SELECT "x y";
CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW SET NEW.a = '"' || 'x';
SET SESSION sql_mode = DEFAULT;
CREATE PROCEDURE p () SELECT 1;

-- rows
INSERT INTO t VALUES (1, 'x');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE FUNCTION f () RETURNS varchar(20) DETERMINISTIC RETURN 'a' || 'b';
SET SESSION sql_mode = '';
CREATE PROCEDURE p () SELECT 1;
SET SESSION sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT';
CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW SET NEW.a = '"' || 'y';
SET SESSION sql_mode = DEFAULT;

-- up
DROP TRIGGER `tr`;

SET @nestflux_sql_mode = @@SESSION.sql_mode, SESSION sql_mode = 'PIPES_AS_CONCAT,ANSI_QUOTES';

CREATE TRIGGER `tr` BEFORE INSERT ON `t` FOR EACH ROW
SET NEW.a = '"' || 'y';

SET SESSION sql_mode = COALESCE(@nestflux_sql_mode, @@GLOBAL.sql_mode);

DROP FUNCTION `f`;

CREATE FUNCTION `f`() RETURNS varchar(20) CHARSET utf8mb4
    DETERMINISTIC
RETURN 'a' || 'b';

DROP PROCEDURE `goes`;

DROP PROCEDURE `p`;

SET @nestflux_sql_mode = @@SESSION.sql_mode, SESSION sql_mode = '';

CREATE PROCEDURE `p`()
SELECT 1;

SET SESSION sql_mode = COALESCE(@nestflux_sql_mode, @@GLOBAL.sql_mode);

-- down
DROP TRIGGER `tr`;

SET @nestflux_sql_mode = @@SESSION.sql_mode, SESSION sql_mode = 'PIPES_AS_CONCAT,ANSI_QUOTES';

CREATE PROCEDURE `goes`(IN "x y" int)
SELECT "x y";

SET SESSION sql_mode = COALESCE(@nestflux_sql_mode, @@GLOBAL.sql_mode);

SET @nestflux_sql_mode = @@SESSION.sql_mode, SESSION sql_mode = 'PIPES_AS_CONCAT,ANSI_QUOTES';

CREATE TRIGGER `tr` BEFORE INSERT ON `t` FOR EACH ROW
SET NEW.a = '"' || 'x';

SET SESSION sql_mode = COALESCE(@nestflux_sql_mode, @@GLOBAL.sql_mode);

DROP FUNCTION `f`;

SET @nestflux_sql_mode = @@SESSION.sql_mode, SESSION sql_mode = 'PIPES_AS_CONCAT,ANSI_QUOTES';

CREATE FUNCTION `f`() RETURNS varchar(20) CHARSET utf8mb4
    DETERMINISTIC
RETURN 'a' || 'b';

SET SESSION sql_mode = COALESCE(@nestflux_sql_mode, @@GLOBAL.sql_mode);

DROP PROCEDURE `p`;

CREATE PROCEDURE `p`()
SELECT 1;

-- Names of routines know no case: one goes, another comes.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE PROCEDURE Tidy () SELECT 1;

-- rows
INSERT INTO t VALUES (1, 'x');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE PROCEDURE tidy_up () SELECT 1;

-- up
CREATE PROCEDURE `tidy_up`()
SELECT 1;

DROP PROCEDURE `Tidy`;

-- down
CREATE PROCEDURE `Tidy`()
SELECT 1;

DROP PROCEDURE `tidy_up`;

-- changes: t.a, t.c
-- Numbers change their kind, scale, width and default.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a decimal(10,2) NOT NULL DEFAULT 1.50, b float, c double, d tinyint(1) DEFAULT 1, e bigint DEFAULT -5);

-- rows
INSERT INTO t VALUES (1, 2.25, 1.5, 2.5, 1, 7);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a decimal(12,4) NOT NULL DEFAULT 1.5, b double, c decimal(20,3), d smallint DEFAULT 0, e decimal(20,0) DEFAULT 5);

-- up
ALTER TABLE `t`
    MODIFY COLUMN `a` decimal(12,4) NOT NULL DEFAULT 1.5000,
    MODIFY COLUMN `b` double,
    MODIFY COLUMN `c` decimal(20,3),
    MODIFY COLUMN `d` smallint DEFAULT 0,
    MODIFY COLUMN `e` decimal(20,0) DEFAULT 5;

-- down
ALTER TABLE `t`
    MODIFY COLUMN `a` decimal(10,2) NOT NULL DEFAULT 1.50,
    MODIFY COLUMN `b` float,
    MODIFY COLUMN `c` double,
    MODIFY COLUMN `d` tinyint(1) DEFAULT 1,
    MODIFY COLUMN `e` bigint DEFAULT -5;

-- Types become wider, and narrower where the rows fit.

-- before
CREATE TABLE t (
  id int NOT NULL PRIMARY KEY,
  a int,
  b varchar(10),
  c decimal(10,2),
  d text,
  e datetime,
  f enum('a','b'),
  g varchar(20) CHARACTER SET latin1 COLLATE latin1_bin,
  h float,
  i json,
  j varbinary(10)
);

-- rows
INSERT INTO t VALUES (1, 5, 'abc', 1.5, 'text', '2026-01-31 12:00:00', 'b', 'ä', 1.5, '{"a": 1}', 'x');

-- after
CREATE TABLE t (
  id int NOT NULL PRIMARY KEY,
  a bigint unsigned NOT NULL DEFAULT 7,
  b varchar(300) COMMENT 'longer',
  c decimal(12,2),
  d mediumtext,
  e datetime NOT NULL,
  f enum('c','a','b'),
  g varchar(20) COLLATE utf8mb4_bin,
  h double,
  i longtext,
  j blob
);

-- up
ALTER TABLE `t`
    MODIFY COLUMN `a` bigint unsigned NOT NULL DEFAULT 7,
    MODIFY COLUMN `b` varchar(300) COMMENT 'longer',
    MODIFY COLUMN `c` decimal(12,2),
    MODIFY COLUMN `d` mediumtext,
    MODIFY COLUMN `e` datetime NOT NULL,
    MODIFY COLUMN `f` enum('c','a','b'),
    MODIFY COLUMN `g` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    MODIFY COLUMN `h` double,
    MODIFY COLUMN `i` longtext,
    MODIFY COLUMN `j` blob;

-- down
ALTER TABLE `t`
    MODIFY COLUMN `a` int,
    MODIFY COLUMN `b` varchar(10),
    MODIFY COLUMN `c` decimal(10,2),
    MODIFY COLUMN `d` text,
    MODIFY COLUMN `e` datetime,
    MODIFY COLUMN `f` enum('a','b'),
    MODIFY COLUMN `g` varchar(20) CHARACTER SET latin1 COLLATE latin1_bin,
    MODIFY COLUMN `h` float,
    MODIFY COLUMN `i` json,
    MODIFY COLUMN `j` varbinary(10);

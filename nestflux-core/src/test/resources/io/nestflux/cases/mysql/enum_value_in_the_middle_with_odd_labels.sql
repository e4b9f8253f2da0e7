-- An enum gets values in the middle and at the end, with quotes, commas and backslashes in them.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, e enum('a','it''s','c,d') DEFAULT 'it''s');

-- rows
INSERT INTO t VALUES (1, 'it''s'), (2, 'c,d'), (3, NULL);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, e enum('a','back\\slash','it''s',' blank','c,d','"') DEFAULT 'it''s');

-- up
ALTER TABLE `t` MODIFY COLUMN `e` enum('a','back\\slash','it''s',' blank','c,d','"') DEFAULT 'it''s';

-- down
ALTER TABLE `t` MODIFY COLUMN `e` enum('a','it''s','c,d') DEFAULT 'it''s';

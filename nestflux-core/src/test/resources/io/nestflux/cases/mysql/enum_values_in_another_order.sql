-- changes: t.s
-- The values of an enum and of a set change their order: rows keep what they mean.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, e enum('a','b','c') NOT NULL DEFAULT 'b', s set('x','y','z'), KEY (e));

-- rows
INSERT INTO t VALUES (1, 'a', 'x,z'), (2, 'b', 'y'), (3, 'c', '');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, e enum('c','a','b') NOT NULL DEFAULT 'c', s set('z','y','x'), KEY (e));

-- up
ALTER TABLE `t`
    MODIFY COLUMN `e` enum('c','a','b') NOT NULL DEFAULT 'c',
    MODIFY COLUMN `s` set('z','y','x');

-- down
ALTER TABLE `t`
    MODIFY COLUMN `e` enum('a','b','c') NOT NULL DEFAULT 'b',
    MODIFY COLUMN `s` set('x','y','z');

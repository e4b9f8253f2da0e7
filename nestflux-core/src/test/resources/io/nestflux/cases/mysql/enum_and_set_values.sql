-- Labels come at the end, in the middle, and go; some have quotes, commas and back-quotes.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a enum('x','it''s') NOT NULL DEFAULT 'it''s', b enum('a','gone','b'), c set('x','y') DEFAULT 'x,y', INDEX b (b));

-- rows
INSERT INTO t VALUES (1, 'it''s', 'b', 'y'), (2, 'x', 'a', 'x,y');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a enum('x','it''s','with "q"','a,b','`') NOT NULL DEFAULT 'a,b', b enum('a','new (1)','b'), c set('w','x','y','z') DEFAULT 'w,z', INDEX b (b));

-- up
ALTER TABLE `t`
    MODIFY COLUMN `a` enum('x','it''s','with "q"','a,b','`') NOT NULL DEFAULT 'a,b',
    MODIFY COLUMN `b` enum('a','new (1)','b'),
    MODIFY COLUMN `c` set('w','x','y','z') DEFAULT 'w,z';

-- down
ALTER TABLE `t`
    MODIFY COLUMN `a` enum('x','it''s') NOT NULL DEFAULT 'it''s',
    MODIFY COLUMN `b` enum('a','gone','b'),
    MODIFY COLUMN `c` set('x','y') DEFAULT 'x,y';

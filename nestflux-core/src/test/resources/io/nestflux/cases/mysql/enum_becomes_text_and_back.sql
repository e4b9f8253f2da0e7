-- An enum becomes a text, and a text an enum.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a enum('x','y') NOT NULL DEFAULT 'x', b varchar(5) DEFAULT 'u');

-- rows
INSERT INTO t VALUES (1, 'y', 'v');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(5) NOT NULL DEFAULT 'x', b enum('u','v') DEFAULT 'u');

-- up
ALTER TABLE `t`
    MODIFY COLUMN `a` varchar(5) NOT NULL DEFAULT 'x',
    MODIFY COLUMN `b` enum('u','v') DEFAULT 'u';

-- down
ALTER TABLE `t`
    MODIFY COLUMN `a` enum('x','y') NOT NULL DEFAULT 'x',
    MODIFY COLUMN `b` varchar(5) DEFAULT 'u';

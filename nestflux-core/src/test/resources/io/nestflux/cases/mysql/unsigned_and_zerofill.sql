-- Signs and zeros of numbers.
-- changes: t.c, t.f

-- before
CREATE TABLE t (id int unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, a int, b int unsigned, c int(5) zerofill, d decimal(6,2) unsigned, e tinyint(1), f smallint);

-- rows
INSERT INTO t VALUES (1, 1, 2, 3, 4.5, 1, 6);

-- after
CREATE TABLE t (id int NOT NULL AUTO_INCREMENT PRIMARY KEY, a int unsigned, b int, c int, d decimal(6,2), e tinyint, f smallint(3) unsigned zerofill DEFAULT 7);

-- up
ALTER TABLE `t`
    MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT,
    MODIFY COLUMN `a` int unsigned,
    MODIFY COLUMN `b` int,
    MODIFY COLUMN `c` int,
    MODIFY COLUMN `d` decimal(6,2),
    MODIFY COLUMN `e` tinyint,
    MODIFY COLUMN `f` smallint(3) unsigned zerofill DEFAULT 007;

-- down
ALTER TABLE `t`
    MODIFY COLUMN `id` int unsigned NOT NULL AUTO_INCREMENT,
    MODIFY COLUMN `a` int,
    MODIFY COLUMN `b` int unsigned,
    MODIFY COLUMN `c` int(5) unsigned zerofill,
    MODIFY COLUMN `d` decimal(6,2) unsigned,
    MODIFY COLUMN `e` tinyint(1),
    MODIFY COLUMN `f` smallint;

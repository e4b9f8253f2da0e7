-- changes: t.d
-- Texts and bytes change their size classes under prefix indexes and defaults.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a tinytext, b varchar(300) DEFAULT 'x', c blob, d varbinary(10), KEY (a(20)), KEY (c(30)), KEY (b(100)));

-- rows
INSERT INTO t VALUES (1, 'a', 'b', 'c', 'd');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a longtext, b text, c mediumblob, d binary(10), KEY (a(20)), KEY (c(40)), KEY (b(100)));

-- up
ALTER TABLE `t`
    MODIFY COLUMN `a` longtext,
    MODIFY COLUMN `b` text,
    MODIFY COLUMN `c` mediumblob,
    MODIFY COLUMN `d` binary(10),
    DROP INDEX `c`,
    ADD INDEX `c` (`c`(40));

-- down
ALTER TABLE `t`
    MODIFY COLUMN `a` tinytext,
    MODIFY COLUMN `b` varchar(300) DEFAULT 'x',
    MODIFY COLUMN `c` blob,
    MODIFY COLUMN `d` varbinary(10),
    DROP INDEX `c`,
    ADD INDEX `c` (`c`(30));

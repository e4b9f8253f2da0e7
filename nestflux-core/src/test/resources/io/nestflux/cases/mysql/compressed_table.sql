-- A table is compressed. MariaDB's keys keep the size of the blocks on the way back, so this is MySQL's own.
-- only: mysql

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(20), INDEX a (a));

-- rows
INSERT INTO t VALUES (1, 'a');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(20), INDEX a (a)) ROW_FORMAT = COMPRESSED KEY_BLOCK_SIZE = 4;

-- up
ALTER TABLE `t`
    ROW_FORMAT = COMPRESSED,
    KEY_BLOCK_SIZE = 4;

-- down
ALTER TABLE `t`
    ROW_FORMAT = DEFAULT,
    KEY_BLOCK_SIZE = 0;

-- A column leaves the primary key and takes NULL from then on; another enters.

-- before
CREATE TABLE t (a int NOT NULL, b int NOT NULL, c int, PRIMARY KEY (a, b));

-- rows
INSERT INTO t VALUES (1, 2, 3), (2, 2, 4);

-- after
CREATE TABLE t (a int NOT NULL, b int, c int NOT NULL, PRIMARY KEY (a, c));

-- up
ALTER TABLE `t`
    MODIFY COLUMN `c` int NOT NULL,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`a`, `c`),
    MODIFY COLUMN `b` int;

-- down
ALTER TABLE `t`
    MODIFY COLUMN `b` int NOT NULL,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`a`, `b`),
    MODIFY COLUMN `c` int;

-- Columns become NOT NULL with and without a default, where no row has NULL.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, b varchar(10) DEFAULT 'x', c date, d timestamp NULL);

-- rows
INSERT INTO t VALUES (1, 1, 'b', '2025-01-01', '2025-01-01 00:00:00');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int NOT NULL, b varchar(10) NOT NULL, c date NOT NULL DEFAULT '2000-01-01', d timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- up
ALTER TABLE `t`
    MODIFY COLUMN `a` int NOT NULL,
    MODIFY COLUMN `b` varchar(10) NOT NULL,
    MODIFY COLUMN `c` date NOT NULL DEFAULT '2000-01-01',
    MODIFY COLUMN `d` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- down
ALTER TABLE `t`
    MODIFY COLUMN `a` int,
    MODIFY COLUMN `b` varchar(10) DEFAULT 'x',
    MODIFY COLUMN `c` date,
    MODIFY COLUMN `d` timestamp NULL;

-- Generated columns that read each other change together, and the first of them goes.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, b int GENERATED ALWAYS AS (a + 1) VIRTUAL, c int GENERATED ALWAYS AS (b + 1) VIRTUAL, d int GENERATED ALWAYS AS (c + 1) VIRTUAL);

-- rows
INSERT INTO t (id, a) VALUES (1, 5);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, c int GENERATED ALWAYS AS (a + 2) VIRTUAL, d int GENERATED ALWAYS AS (c + 1) VIRTUAL, e int GENERATED ALWAYS AS (d + c) VIRTUAL);

-- up
ALTER TABLE `t`
    MODIFY COLUMN `c` int GENERATED ALWAYS AS (`a` + 2) VIRTUAL,
    ADD COLUMN `e` int GENERATED ALWAYS AS (`d` + `c`) VIRTUAL;

ALTER TABLE `t` DROP COLUMN `b`;

-- down
ALTER TABLE `t`
    ADD COLUMN `b` int GENERATED ALWAYS AS (`a` + 1) VIRTUAL AFTER `a`,
    DROP COLUMN `e`,
    MODIFY COLUMN `c` int GENERATED ALWAYS AS (`b` + 1) VIRTUAL;

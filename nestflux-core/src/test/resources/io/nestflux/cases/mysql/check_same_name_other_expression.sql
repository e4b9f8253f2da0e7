-- A check keeps its name and gets another expression and another column.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, b int, c varchar(9), CONSTRAINT valid CHECK (a > 0));

-- rows
INSERT INTO t VALUES (1, 1, 1, 'c');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, b int, c varchar(9), CONSTRAINT valid CHECK (a > 0 and b in (1, 2) and c <> 'x''y'));

-- up
ALTER TABLE `t`
    DROP CHECK `valid`,
    ADD CONSTRAINT `valid` CHECK ((`a` > 0) and (`b` in (1,2)) and (`c` <> _utf8mb4'x\'y'));

-- down
ALTER TABLE `t`
    DROP CHECK `valid`,
    ADD CONSTRAINT `valid` CHECK (`a` > 0);

-- A JSON column becomes text and back, a text JSON; checks look inside.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a json, b longtext, CONSTRAINT has_name CHECK (json_contains_path(a, 'one', '$.name') = 1));

-- rows
INSERT INTO t VALUES (1, '{"name": 1}', '{"x": 2}');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a longtext, b json, CONSTRAINT has_name CHECK (json_contains_path(b, 'one', '$.x') = 1));

-- up
ALTER TABLE `t`
    DROP CHECK `has_name`,
    MODIFY COLUMN `a` longtext,
    MODIFY COLUMN `b` json,
    ADD CONSTRAINT `has_name` CHECK (json_contains_path(`b`,_utf8mb4'one',_utf8mb4'$.x') = 1);

-- down
ALTER TABLE `t`
    DROP CHECK `has_name`,
    MODIFY COLUMN `a` json,
    MODIFY COLUMN `b` longtext,
    ADD CONSTRAINT `has_name` CHECK (json_contains_path(`a`,_utf8mb4'one',_utf8mb4'$.name') = 1);

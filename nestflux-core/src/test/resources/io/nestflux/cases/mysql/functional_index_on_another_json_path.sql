-- only: mysql
-- An index on a value inside JSON goes over to another path, and a multi-valued one comes.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, doc json, KEY by_name ((cast(json_unquote(json_extract(doc, '$.name')) as char(20)))));

-- rows
INSERT INTO t VALUES (1, '{"name": "x", "tags": [1, 2], "first name": "y"}');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, doc json, KEY by_name ((cast(json_unquote(json_extract(doc, '$."first name"')) as char(20)) ), id), KEY by_tag ((cast(json_extract(doc, '$.tags') as unsigned array))));

-- up
ALTER TABLE `t`
    DROP INDEX `by_name`,
    ADD INDEX `by_name` ((cast(json_unquote(json_extract(`doc`,_utf8mb4'$."first name"')) as char(20) charset utf8mb4)), `id`),
    ADD INDEX `by_tag` ((cast(json_extract(`doc`,_utf8mb4'$.tags') as unsigned array)));

-- down
ALTER TABLE `t`
    DROP INDEX `by_tag`,
    DROP INDEX `by_name`,
    ADD INDEX `by_name` ((cast(json_unquote(json_extract(`doc`,_utf8mb4'$.name')) as char(20) charset utf8mb4)));

-- Comments of tables, columns and indexes come, change and go.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY COMMENT 'number', a int, b int COMMENT 'b', INDEX a (a) COMMENT 'old', INDEX b (b)) COMMENT 'it''s';

-- rows
INSERT INTO t VALUES (1, 1, 1);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY COMMENT 'a "number" \\ 1', a int COMMENT '-- a; /* b */', b int, INDEX a (a) COMMENT 'it''s new', INDEX b (b) COMMENT 'b');

-- up
ALTER TABLE `t`
    COMMENT = '',
    MODIFY COLUMN `id` int NOT NULL COMMENT 'a "number" \\ 1',
    MODIFY COLUMN `a` int COMMENT '-- a; /* b */',
    MODIFY COLUMN `b` int,
    DROP INDEX `a`,
    ADD INDEX `a` (`a`) COMMENT 'it''s new',
    DROP INDEX `b`,
    ADD INDEX `b` (`b`) COMMENT 'b';

-- down
ALTER TABLE `t`
    COMMENT = 'it''s',
    MODIFY COLUMN `id` int NOT NULL COMMENT 'number',
    MODIFY COLUMN `a` int,
    MODIFY COLUMN `b` int COMMENT 'b',
    DROP INDEX `a`,
    ADD INDEX `a` (`a`) COMMENT 'old',
    DROP INDEX `b`,
    ADD INDEX `b` (`b`);

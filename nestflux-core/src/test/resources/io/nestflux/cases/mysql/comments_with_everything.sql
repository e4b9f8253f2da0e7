-- Comments of tables, columns and indexes with quotes, backslashes, line breaks and umlauts.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY COMMENT 'a', a int COMMENT 'it''s', KEY k (a) COMMENT 'k') COMMENT = 'x';

-- rows
INSERT INTO t VALUES (1, 1);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY COMMENT 'tschüß "q" \\ ; -- no', a int COMMENT 'line\nbreak', KEY k (a) COMMENT 'it''s; \\ "') COMMENT = '/* x */ \\ ''y'' -- z\n\t';

-- up
ALTER TABLE `t`
    COMMENT = '/* x */ \\ ''y'' -- z\n	',
    MODIFY COLUMN `id` int NOT NULL COMMENT 'tschüß "q" \\ ; -- no',
    MODIFY COLUMN `a` int COMMENT 'line\nbreak',
    DROP INDEX `k`,
    ADD INDEX `k` (`a`) COMMENT 'it''s; \\ "';

-- down
ALTER TABLE `t`
    COMMENT = 'x',
    MODIFY COLUMN `id` int NOT NULL COMMENT 'a',
    MODIFY COLUMN `a` int COMMENT 'it''s',
    DROP INDEX `k`,
    ADD INDEX `k` (`a`) COMMENT 'k';

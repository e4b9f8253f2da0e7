-- Texts get four bytes a character; the indexes on them stay just within their limits, one with a shorter prefix.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(768) NOT NULL, b varchar(1000), c text, UNIQUE KEY u (a), KEY p (b(1000)), KEY q (c(1000))) ROW_FORMAT = DYNAMIC DEFAULT CHARACTER SET utf8mb3 COLLATE utf8mb3_bin;

-- rows
INSERT INTO t VALUES (1, 'é', 'ü', 'ö');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(768) NOT NULL, b varchar(1000), c text, UNIQUE KEY u (a), KEY p (b(768)), KEY q (c(700))) ROW_FORMAT = DYNAMIC DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- up
ALTER TABLE `t`
    DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_bin,
    MODIFY COLUMN `a` varchar(768) NOT NULL,
    MODIFY COLUMN `b` varchar(1000),
    MODIFY COLUMN `c` text,
    DROP INDEX `p`,
    ADD INDEX `p` (`b`(768)),
    DROP INDEX `q`,
    ADD INDEX `q` (`c`(700));

-- down
ALTER TABLE `t`
    DEFAULT CHARACTER SET = utf8mb3 COLLATE = utf8mb3_bin,
    MODIFY COLUMN `a` varchar(768) NOT NULL,
    MODIFY COLUMN `b` varchar(1000),
    MODIFY COLUMN `c` text,
    DROP INDEX `p`,
    ADD INDEX `p` (`b`),
    DROP INDEX `q`,
    ADD INDEX `q` (`c`(1000));

-- The expression of a stored column changes under an index, with the column that it reads.
-- changes: t.total

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, price int NOT NULL, total int GENERATED ALWAYS AS (price * 2) STORED, INDEX total (total));

-- rows
INSERT INTO t (id, price) VALUES (1, 5);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, price bigint NOT NULL, total bigint GENERATED ALWAYS AS (price * 3) STORED, INDEX total (total, id));

-- up
ALTER TABLE `t`
    MODIFY COLUMN `price` bigint NOT NULL,
    MODIFY COLUMN `total` bigint GENERATED ALWAYS AS (`price` * 3) STORED,
    DROP INDEX `total`,
    ADD INDEX `total` (`total`, `id`);

-- down
ALTER TABLE `t`
    MODIFY COLUMN `price` int NOT NULL,
    MODIFY COLUMN `total` int GENERATED ALWAYS AS (`price` * 2) STORED,
    DROP INDEX `total`,
    ADD INDEX `total` (`total`);

-- Types change under a chain of views, which stay as they are.
-- changes: t.a

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, b varchar(10) CHARACTER SET latin1);
CREATE VIEW v AS SELECT id, a + 1 AS more, b FROM t;
CREATE VIEW w AS SELECT more, concat(b, 'x') AS c FROM v;

-- rows
INSERT INTO t VALUES (1, 1, 'b');

-- after
CREATE TABLE t (id bigint NOT NULL PRIMARY KEY, a decimal(10, 2), b varchar(100));
CREATE VIEW v AS SELECT id, a + 1 AS more, b FROM t;
CREATE VIEW w AS SELECT more, concat(b, 'x') AS c FROM v;

-- up
ALTER TABLE `t`
    MODIFY COLUMN `id` bigint NOT NULL,
    MODIFY COLUMN `a` decimal(10,2),
    MODIFY COLUMN `b` varchar(100);

-- down
ALTER TABLE `t`
    MODIFY COLUMN `id` int NOT NULL,
    MODIFY COLUMN `a` int,
    MODIFY COLUMN `b` varchar(10) CHARACTER SET latin1 COLLATE latin1_swedish_ci;

-- The primary key moves to another column; the numbered one keeps a unique index.

-- before
CREATE TABLE t (id int NOT NULL AUTO_INCREMENT, code char(3) NOT NULL, PRIMARY KEY (id));

-- rows
INSERT INTO t VALUES (1, 'abc'), (2, 'def');

-- after
CREATE TABLE t (id int NOT NULL AUTO_INCREMENT, code char(3) NOT NULL, PRIMARY KEY (code), UNIQUE INDEX id (id));

-- up
ALTER TABLE `t`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`code`),
    ADD UNIQUE INDEX `id` (`id`);

-- down
ALTER TABLE `t`
    DROP INDEX `id`,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`);

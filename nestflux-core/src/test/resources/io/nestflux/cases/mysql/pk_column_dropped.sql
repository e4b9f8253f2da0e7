-- The primary key's column goes, with the key.
-- changes: t

-- before
CREATE TABLE t (id int NOT NULL AUTO_INCREMENT, a int NOT NULL, PRIMARY KEY (id));

-- rows
INSERT INTO t VALUES (1, 1), (2, 2);

-- after
CREATE TABLE t (a int NOT NULL, PRIMARY KEY (a));

-- up
ALTER TABLE `t`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`a`),
    DROP COLUMN `id`;

-- down
ALTER TABLE `t`
    ADD COLUMN `id` int NOT NULL AUTO_INCREMENT FIRST,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`);

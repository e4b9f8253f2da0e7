-- only: mariadb, mariadb_10_11
-- Everything of a table with system versioning changes, and what its rows have been stays.

-- before
CREATE TABLE t (id int NOT NULL AUTO_INCREMENT PRIMARY KEY, a int, b varchar(10), c int, KEY (a)) COMMENT = 'one' WITH SYSTEM VERSIONING;
CREATE TABLE p (id int NOT NULL PRIMARY KEY, a int, s timestamp(6) GENERATED ALWAYS AS ROW START, e timestamp(6) GENERATED ALWAYS AS ROW END, PERIOD FOR SYSTEM_TIME (s, e)) WITH SYSTEM VERSIONING;

-- rows
INSERT INTO t VALUES (1, 1, 'b', 3);
UPDATE t SET b = 'c';
INSERT INTO p (id, a) VALUES (1, 2);
UPDATE p SET a = 3;

-- after
CREATE TABLE t (id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY, a int NOT NULL DEFAULT 7, b varchar(20) WITHOUT SYSTEM VERSIONING, d date, UNIQUE KEY (a, b), CONSTRAINT positive CHECK (a > 0)) COMMENT = 'two' WITH SYSTEM VERSIONING;
CREATE TABLE p (id int NOT NULL, a int NOT NULL PRIMARY KEY, s timestamp(6) GENERATED ALWAYS AS ROW START, e timestamp(6) GENERATED ALWAYS AS ROW END, PERIOD FOR SYSTEM_TIME (s, e)) WITH SYSTEM VERSIONING;

-- up
SET STATEMENT system_versioning_alter_history = KEEP FOR ALTER TABLE `t`
    COMMENT = 'two',
    MODIFY COLUMN `id` bigint(20) NOT NULL AUTO_INCREMENT,
    MODIFY COLUMN `a` int(11) NOT NULL DEFAULT 7,
    MODIFY COLUMN `b` varchar(20) WITHOUT SYSTEM VERSIONING,
    ADD COLUMN `d` date,
    ADD CONSTRAINT `positive` CHECK (`a` > 0),
    DROP INDEX `a`,
    ADD UNIQUE INDEX `a` (`a`, `b`),
    DROP COLUMN `c`;

SET STATEMENT system_versioning_alter_history = KEEP FOR ALTER TABLE `p`
    MODIFY COLUMN `a` int(11) NOT NULL,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`a`);

-- down
SET STATEMENT system_versioning_alter_history = KEEP FOR ALTER TABLE `t`
    DROP CONSTRAINT `positive`,
    COMMENT = 'one',
    MODIFY COLUMN `id` int(11) NOT NULL AUTO_INCREMENT,
    MODIFY COLUMN `a` int(11),
    ADD COLUMN `c` int(11),
    DROP INDEX `a`,
    ADD INDEX `a` (`a`),
    MODIFY COLUMN `b` varchar(10),
    DROP COLUMN `d`;

SET STATEMENT system_versioning_alter_history = KEEP FOR ALTER TABLE `p`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`),
    MODIFY COLUMN `a` int(11);

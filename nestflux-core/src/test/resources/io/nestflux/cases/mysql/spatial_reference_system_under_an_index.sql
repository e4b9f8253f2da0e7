-- only: mysql
-- A shape with an index gets a reference system, and another loses it.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, g point NOT NULL, h polygon NOT NULL SRID 4326, SPATIAL KEY (h));

-- rows
INSERT INTO t VALUES (1, ST_GeomFromText('POINT(1 2)', 0), ST_GeomFromText('POLYGON((0 0,0 1,1 1,0 0))', 4326));

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, g point NOT NULL SRID 0, h polygon NOT NULL, k int, SPATIAL KEY (g));

-- up
ALTER TABLE `t`
    DROP INDEX `h`,
    ADD COLUMN `k` int;

ALTER TABLE `t` MODIFY COLUMN `g` point NOT NULL SRID 0;

ALTER TABLE `t` MODIFY COLUMN `h` polygon NOT NULL;

ALTER TABLE `t` ADD SPATIAL INDEX `g` (`g`);

-- down
ALTER TABLE `t`
    DROP INDEX `g`,
    DROP COLUMN `k`;

ALTER TABLE `t` MODIFY COLUMN `g` point NOT NULL;

ALTER TABLE `t` MODIFY COLUMN `h` polygon NOT NULL SRID 4326;

ALTER TABLE `t` ADD SPATIAL INDEX `h` (`h`);

-- A column of shapes becomes not null and gets an index; another loses its own.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a point, b geometry NOT NULL, SPATIAL INDEX b (b));

-- rows
INSERT INTO t VALUES (1, ST_GeomFromText('POINT(1 2)'), ST_GeomFromText('LINESTRING(0 0,1 1)'));

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a point NOT NULL, b geometry, SPATIAL INDEX a (a));

-- up
ALTER TABLE `t`
    DROP INDEX `b`,
    MODIFY COLUMN `a` point NOT NULL,
    MODIFY COLUMN `b` geometry,
    ADD SPATIAL INDEX `a` (`a`);

-- down
ALTER TABLE `t`
    DROP INDEX `a`,
    MODIFY COLUMN `a` point,
    MODIFY COLUMN `b` geometry NOT NULL,
    ADD SPATIAL INDEX `b` (`b`);

-- Pages that were compressed no longer are; where it is said that they are not, that is said.
-- only: mysql

-- before
CREATE TABLE a (id int NOT NULL PRIMARY KEY) COMPRESSION = 'zlib';
CREATE TABLE b (id int NOT NULL PRIMARY KEY) COMPRESSION = 'zlib';

-- rows
INSERT INTO a VALUES (1);

-- after
CREATE TABLE a (id int NOT NULL PRIMARY KEY);
CREATE TABLE b (id int NOT NULL PRIMARY KEY) COMPRESSION = 'none';

-- up
ALTER TABLE `a` COMPRESSION = '';

ALTER TABLE `b` COMPRESSION = 'none';

-- down
ALTER TABLE `a` COMPRESSION = 'zlib';

ALTER TABLE `b` COMPRESSION = 'zlib';

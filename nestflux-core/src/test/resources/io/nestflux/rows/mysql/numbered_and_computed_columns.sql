Numbers that the server would give, columns that it computes, a trigger that counts, and a table in partitions.

-- changes: seen
-- before
CREATE TABLE seen (n int);
CREATE TABLE item (id int AUTO_INCREMENT PRIMARY KEY, name varchar(20) NOT NULL, upper varchar(20) GENERATED ALWAYS AS (upper(name)) STORED, low varchar(20) AS (lower(name)) VIRTUAL);
CREATE TRIGGER noted AFTER UPDATE ON item FOR EACH ROW INSERT INTO seen VALUES (1);
CREATE TABLE part (id int, region int, note text, PRIMARY KEY (id, region)) PARTITION BY HASH (region) PARTITIONS 2;

-- declared before
INSERT INTO item (id, name) VALUES (100, 'one'), (101, 'two');
INSERT INTO part (id, region, note) VALUES (1, 1, 'one'), (2, 2, 'two');

-- after
CREATE TABLE seen (n int);
CREATE TABLE item (id int AUTO_INCREMENT PRIMARY KEY, name varchar(20) NOT NULL, upper varchar(20) GENERATED ALWAYS AS (upper(name)) STORED, low varchar(20) AS (lower(name)) VIRTUAL);
CREATE TRIGGER noted AFTER UPDATE ON item FOR EACH ROW INSERT INTO seen VALUES (1);
CREATE TABLE part (id int, region int, note text, PRIMARY KEY (id, region)) PARTITION BY HASH (region) PARTITIONS 3;

-- declared after
INSERT INTO item (id, name) VALUES (101, 'three'), (102, 'four');
INSERT INTO part (id, region, note) VALUES (1, 2, 'moved'), (2, 2, 'changed');

CREATE TABLE account (id int PRIMARY KEY, name varchar(50) NOT NULL, counter int NOT NULL DEFAULT 0);
CREATE TABLE journal (entry varchar(100) NOT NULL);
CREATE TABLE old_journal (entry varchar(100) NOT NULL);
CREATE TABLE outdated (id int);
INSERT INTO account (id, name) VALUES (1, 'ann'), (2, 'bob'), (3, 'cid');
INSERT INTO outdated VALUES (1);

Each row takes what the next one gives up, and the last one goes.

-- before
CREATE TABLE seat (id int PRIMARY KEY, place varchar(10) NOT NULL UNIQUE);

-- declared before
INSERT INTO seat (id, place) VALUES (1, 'a'), (2, 'b'), (3, 'c'), (4, 'd');

-- rows
INSERT INTO seat VALUES (100, 'own');

-- after
CREATE TABLE seat (id int PRIMARY KEY, place varchar(10) NOT NULL UNIQUE);

-- declared after
INSERT INTO seat (id, place) VALUES (1, 'b'), (2, 'c'), (3, 'd'), (5, 'a');

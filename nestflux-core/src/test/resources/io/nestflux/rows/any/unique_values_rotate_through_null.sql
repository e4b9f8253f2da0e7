Two rows swap the value of a unique column, and three rotate theirs: one lets go of its value for a while.

-- before
CREATE TABLE seat (id int PRIMARY KEY, place varchar(10) UNIQUE, note varchar(20));

-- declared before
INSERT INTO seat (id, place) VALUES (1, 'a'), (2, 'b'), (3, 'x'), (4, 'y'), (5, 'z');

-- rows
INSERT INTO seat VALUES (9, 'q', 'own');

-- after
CREATE TABLE seat (id int PRIMARY KEY, place varchar(10) UNIQUE, note varchar(20));

-- declared after
INSERT INTO seat (id, place) VALUES (1, 'b'), (2, 'a'), (3, 'y'), (4, 'z'), (5, 'x');

There is no value in between, so it takes two steps.
-- refused: NF-406

-- before
CREATE TABLE seat (id int PRIMARY KEY, place varchar(10) NOT NULL UNIQUE);

-- declared before
INSERT INTO seat (id, place) VALUES (1, 'a'), (2, 'b');

-- after
CREATE TABLE seat (id int PRIMARY KEY, place varchar(10) NOT NULL UNIQUE);

-- declared after
INSERT INTO seat (id, place) VALUES (1, 'b'), (2, 'a');

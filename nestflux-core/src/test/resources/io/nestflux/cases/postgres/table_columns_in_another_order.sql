-- The order of columns is no difference.

-- before
CREATE TABLE a (x int, y text);

-- rows
INSERT INTO a VALUES (1, 'y');

-- after
CREATE TABLE a (y text, x int);

-- up


-- down


A table that refers to itself: parents come before children, a child becomes a parent, and a branch goes.

-- before
CREATE TABLE node (id int PRIMARY KEY, parent int, name varchar(20) NOT NULL,
    CONSTRAINT node_parent FOREIGN KEY (parent) REFERENCES node (id));

-- declared before
INSERT INTO node (id, parent, name) VALUES (1, NULL, 'root'), (2, 1, 'left'), (3, 2, 'leaf'), (4, 1, 'right'), (5, 4, 'twig');

-- rows
INSERT INTO node VALUES (90, 2, 'own');

-- after
CREATE TABLE node (id int PRIMARY KEY, parent int, name varchar(20) NOT NULL,
    CONSTRAINT node_parent FOREIGN KEY (parent) REFERENCES node (id));

-- declared after
INSERT INTO node (id, parent, name) VALUES (3, NULL, 'leaf'), (1, 3, 'root'), (2, 1, 'left'), (8, 3, 'new branch'), (7, 8, 'new leaf');

A row that refers to itself comes, gets another key to refer to, and goes.

-- before
CREATE TABLE node (id int PRIMARY KEY, parent int, CONSTRAINT node_parent FOREIGN KEY (parent) REFERENCES node (id));

-- declared before
INSERT INTO node (id, parent) VALUES (1, 1), (2, 2), (3, 2);

-- after
CREATE TABLE node (id int PRIMARY KEY, parent int, CONSTRAINT node_parent FOREIGN KEY (parent) REFERENCES node (id));

-- declared after
INSERT INTO node (id, parent) VALUES (3, 3), (4, 4);

What refers to itself, and has to refer to something, can go.

-- before
CREATE TABLE strict (id int PRIMARY KEY, parent int NOT NULL, CONSTRAINT strict_parent FOREIGN KEY (parent) REFERENCES strict (id));

-- declared before
INSERT INTO strict (id, parent) VALUES (1, 1), (2, 2);

-- after
CREATE TABLE strict (id int PRIMARY KEY, parent int NOT NULL, CONSTRAINT strict_parent FOREIGN KEY (parent) REFERENCES strict (id));

-- declared after
INSERT INTO strict (id, parent) VALUES (2, 2);

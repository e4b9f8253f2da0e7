Keys, checks and NOT NULL come when the rows that they forbid are gone or otherwise, and a column without a value for them, too.

-- before
CREATE TABLE rule (id int, part int, name varchar(20), level int, CONSTRAINT rule_key PRIMARY KEY (id, part));
CREATE TABLE kind (id int PRIMARY KEY);

-- declared before
INSERT INTO rule (id, part, name, level) VALUES (1, 1, 'a', 1), (1, 2, 'a', 2), (2, 1, NULL, -1), (3, 1, 'c', NULL);
INSERT INTO kind (id) VALUES (1);

-- after
CREATE TABLE rule (id int, part int NOT NULL, name varchar(20) NOT NULL, level int NOT NULL, CONSTRAINT rule_key PRIMARY KEY (id), CONSTRAINT rule_name UNIQUE (name), CONSTRAINT rule_level CHECK (level > 0));
CREATE TABLE kind (id int PRIMARY KEY, more varchar(10) NOT NULL);

-- declared after
INSERT INTO rule (id, part, name, level) VALUES (1, 1, 'a', 1), (3, 1, 'c', 3);

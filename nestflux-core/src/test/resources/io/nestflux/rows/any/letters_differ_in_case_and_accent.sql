A value is another one though the collation may find it equal, also in a unique column.

-- before
CREATE TABLE word (id int PRIMARY KEY, text varchar(20) UNIQUE);

-- declared before
INSERT INTO word (id, text) VALUES (1, 'euro'), (2, 'Éa');

-- after
CREATE TABLE word (id int PRIMARY KEY, text varchar(20) UNIQUE);

-- declared after
INSERT INTO word (id, text) VALUES (1, 'EURO'), (2, 'éa');

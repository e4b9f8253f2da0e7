CREATE TABLE city (id int PRIMARY KEY, name varchar(80) NOT NULL);
INSERT INTO city VALUES (1, 'Riga'), (2, 'Turku');

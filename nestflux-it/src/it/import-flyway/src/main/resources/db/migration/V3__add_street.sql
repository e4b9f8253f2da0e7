CREATE TABLE street (id int PRIMARY KEY);

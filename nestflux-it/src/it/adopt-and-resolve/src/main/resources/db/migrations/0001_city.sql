CREATE TABLE city (id int PRIMARY KEY, name varchar(80) NOT NULL);

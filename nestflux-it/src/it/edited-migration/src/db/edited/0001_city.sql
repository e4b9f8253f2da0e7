CREATE SCHEMA geo;
CREATE TABLE geo.city (id integer PRIMARY KEY, name varchar(90) NOT NULL);

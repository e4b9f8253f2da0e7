CREATE SCHEMA geo;
CREATE TABLE geo.city (id integer PRIMARY KEY, name varchar(80) NOT NULL);

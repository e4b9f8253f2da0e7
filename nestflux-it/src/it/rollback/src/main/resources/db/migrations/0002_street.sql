CREATE TABLE street (id int PRIMARY KEY, city_id int NOT NULL REFERENCES city (id));

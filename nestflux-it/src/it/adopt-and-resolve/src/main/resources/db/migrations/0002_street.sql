CREATE TABLE street (id int PRIMARY KEY, city_id int NOT NULL);
CREATE TABLE city (id int PRIMARY KEY);
ALTER TABLE street ADD FOREIGN KEY (city_id) REFERENCES city (id);

A country has a capital, and a city is in a country: neither can be first.

-- before
CREATE TABLE country (id int PRIMARY KEY, capital int);
CREATE TABLE city (id int PRIMARY KEY, country int NOT NULL, CONSTRAINT city_country FOREIGN KEY (country) REFERENCES country (id));
ALTER TABLE country ADD CONSTRAINT country_capital FOREIGN KEY (capital) REFERENCES city (id);

-- declared before
INSERT INTO country (id) VALUES (1), (2);
INSERT INTO city (id, country) VALUES (10, 1), (20, 2);

-- rows
INSERT INTO country VALUES (5, 10);

-- after
CREATE TABLE country (id int PRIMARY KEY, capital int);
CREATE TABLE city (id int PRIMARY KEY, country int NOT NULL, CONSTRAINT city_country FOREIGN KEY (country) REFERENCES country (id));
ALTER TABLE country ADD CONSTRAINT country_capital FOREIGN KEY (capital) REFERENCES city (id);

-- declared after
INSERT INTO country (id) VALUES (1), (3);
INSERT INTO city (id, country) VALUES (10, 3), (11, 1);

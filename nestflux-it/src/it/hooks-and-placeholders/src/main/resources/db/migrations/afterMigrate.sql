INSERT INTO city (name) VALUES ('${capital}');

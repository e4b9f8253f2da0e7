A new column gets the declared values, is NOT NULL and unique, and is part of the new key; another table refers to it.

-- before
CREATE TABLE coin (code varchar(3) PRIMARY KEY, name varchar(40) NOT NULL);

-- declared before
INSERT INTO coin (code, name) VALUES ('EUR', 'Euro'), ('USD', 'Dollar');

-- after
CREATE TABLE coin (num int NOT NULL, code varchar(3) NOT NULL, name varchar(40) NOT NULL, CONSTRAINT coin_key PRIMARY KEY (num));
CREATE TABLE price (id int PRIMARY KEY, coin int NOT NULL, CONSTRAINT price_coin FOREIGN KEY (coin) REFERENCES coin (num));

-- declared after
INSERT INTO coin (num, code, name) VALUES (1, 'EUR', 'Euro'), (3, 'GBP', 'Pound');
INSERT INTO price (id, coin) VALUES (1, 3), (2, 1);

Rows are the same rows under the new names, and some change with them.
-- renames: currency:coin, currency.name:label

-- before
CREATE TABLE currency (code varchar(3) PRIMARY KEY, name varchar(40) NOT NULL);

-- declared before
INSERT INTO currency (code, name) VALUES ('EUR', 'Euro'), ('XEU', 'ECU');

-- rows
INSERT INTO currency VALUES ('BTC', 'Bitcoin');

-- after
CREATE TABLE coin (code varchar(3) PRIMARY KEY, label varchar(40) NOT NULL);

-- declared after
INSERT INTO coin (code, label) VALUES ('EUR', 'The Euro'), ('GBP', 'Pound');

-- rows after
INSERT INTO coin VALUES ('BTC', 'Bitcoin');

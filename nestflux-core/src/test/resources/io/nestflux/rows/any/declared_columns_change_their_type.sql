A number becomes a longer one, a text a longer one, and the values change at the same time.

-- before
CREATE TABLE rate (id int PRIMARY KEY, pct int NOT NULL, label varchar(10), amount decimal(10,2), day date);

-- declared before
INSERT INTO rate (id, pct, label, amount, day) VALUES (1, 19, 'full', 1.50, '2024-02-29'), (2, 7, NULL, 0.10, NULL);

-- rows
INSERT INTO rate VALUES (50, 3, 'own', 3.25, '1999-12-31');

-- after
CREATE TABLE rate (id bigint PRIMARY KEY, pct decimal(10,3) NOT NULL, label varchar(80), amount decimal(14,4), day timestamp NULL);

-- declared after
INSERT INTO rate (id, pct, label, amount, day) VALUES (1, 19.000, 'a very long label for a rate', 1.5000, '2024-02-29 00:00:00'), (2, 7.125, NULL, 0.1000, '2024-03-01 12:30:00'), (3, 0, '', NULL, NULL);

-- rows after
INSERT INTO rate VALUES (50, 3, 'own', 3.25, '1999-12-31');

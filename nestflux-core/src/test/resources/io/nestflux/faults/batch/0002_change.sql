INSERT INTO journal VALUES ('begins');
-- nestflux:batch account(id) 2
UPDATE account SET counter = counter + 10 WHERE counter < 1000;
INSERT INTO journal VALUES ('ends');
UPDATE account SET counter = counter + 1;

UPDATE account SET counter = counter - 1;
-- nestflux:batch account(id) 2 pause=1ms
UPDATE account SET counter = counter - 10 WHERE counter > -1000;
INSERT INTO journal VALUES ('went back');

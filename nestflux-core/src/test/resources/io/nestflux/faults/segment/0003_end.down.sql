UPDATE account SET counter = counter - 100;
CREATE TABLE outdated (id int);
ALTER TABLE log RENAME TO journal;

RENAME TABLE old_journal TO log;
INSERT INTO log VALUES ('end');
DROP TABLE outdated;
ALTER TABLE account RENAME COLUMN email TO mail;
UPDATE account SET counter = counter + 100;

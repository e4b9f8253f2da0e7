ALTER TABLE journal RENAME TO log;
DROP TABLE outdated;
UPDATE account SET counter = counter + 100;

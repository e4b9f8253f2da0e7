INSERT INTO journal VALUES ('goes back');
DROP TABLE feeling;
DROP TYPE mood;
UPDATE account SET counter = counter - 10 WHERE id = 1;
SET work_mem = '5MB';
DROP INDEX CONCURRENTLY account_name_idx;
UPDATE account SET counter = counter - 1;
ALTER TABLE account DROP COLUMN email;

SET LOCAL work_mem = '5MB';
ALTER TABLE account DROP COLUMN email;
DROP TRIGGER noted ON account;
DROP FUNCTION note();
DROP VIEW names;
UPDATE account SET counter = counter - 10 WHERE id = 1;
DROP INDEX account_name_idx;
UPDATE account SET counter = counter - 1;
INSERT INTO journal VALUES ('went back');

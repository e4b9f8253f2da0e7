-- a column that takes the server a while to fill
ALTER TABLE account ADD COLUMN digest char(128) AS (sha2(repeat(name, 4000000), 512)) STORED;
UPDATE account SET counter = counter + 1;
CREATE TABLE copied AS SELECT id, name, sleep(0.06) AS slept FROM account;
UPDATE account SET counter = counter + 10;

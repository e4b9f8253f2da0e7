UPDATE account SET counter = counter - 100;
ALTER TABLE account RENAME COLUMN mail TO email;
CREATE TABLE outdated (id int);
DELETE FROM log WHERE entry = 'end';
RENAME TABLE log TO old_journal;

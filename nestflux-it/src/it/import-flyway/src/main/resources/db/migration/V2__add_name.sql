ALTER TABLE city ADD COLUMN name varchar(80);

ALTER TABLE city ADD COLUMN name text;

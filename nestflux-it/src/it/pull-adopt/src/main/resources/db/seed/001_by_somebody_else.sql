ALTER TABLE city ADD COLUMN population int;

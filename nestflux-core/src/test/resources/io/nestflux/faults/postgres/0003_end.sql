ALTER TABLE journal RENAME TO log;
CREATE OR REPLACE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO log VALUES ('counted ' || new.name);
  RETURN new;
END $$;
DROP TABLE outdated;
UPDATE account SET counter = counter + 100;

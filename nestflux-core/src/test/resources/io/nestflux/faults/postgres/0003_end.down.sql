UPDATE account SET counter = counter - 100;
CREATE TABLE outdated (id int);
CREATE OR REPLACE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO journal VALUES ('counted ' || new.name);
  RETURN new;
END $$;
ALTER TABLE log RENAME TO journal;

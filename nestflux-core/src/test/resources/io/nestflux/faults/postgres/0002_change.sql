SET work_mem = '5MB';
ALTER TABLE account ADD COLUMN email varchar(100) NOT NULL DEFAULT 'nobody@example.org';
UPDATE account SET counter = counter + 1;
CREATE INDEX ON account (name);
INSERT INTO journal SELECT 'changed ' || name || current_setting('work_mem') FROM account;
CREATE VIEW names AS SELECT name FROM account;
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO journal VALUES ('counted ' || new.name);
  RETURN new;
END $$;
CREATE TRIGGER noted AFTER UPDATE ON account FOR EACH ROW EXECUTE FUNCTION note();
UPDATE account SET counter = counter + 10 WHERE id = 1;

CREATE SCHEMA "odd ""name";
CREATE TYPE mood AS ENUM ('good', 'it''s; bad');
CREATE TABLE "odd ""name".parent (id serial PRIMARY KEY, note text DEFAULT 'a;b', raw bytea, at timestamptz, moods mood[]);
INSERT INTO "odd ""name".parent (note, raw, at, moods) VALUES
  ('it''s; a "quote"', '\x00ff0a0d5c27', '2020-02-29 12:00:00.123456+02', '{good}'),
  ('back\slash \'' ; --', '\x5c', NULL, '{"it''s; bad",good}'),
  ('/* no comment */ -- nor that $$ $a$', NULL, 'infinity', NULL),
  (E'line\none;\r\n\\restrict x\n\\.\n', NULL, NULL, NULL),
  ('ünïcödé 😀', NULL, NULL, NULL),
  ('', NULL, NULL, NULL);
CREATE TABLE child (id int, parent int REFERENCES "odd ""name".parent);
INSERT INTO child VALUES (1, 1), (2, NULL);
CREATE VIEW shown AS SELECT id, note FROM "odd ""name".parent WHERE note <> ';';
CREATE FUNCTION f(a int) RETURNS text LANGUAGE plpgsql AS $body$ BEGIN IF a > 0 THEN RETURN 'x;y'; END IF; RETURN $$z;$$; END $body$;
CREATE FUNCTION g() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.id := NEW.id + 1; RETURN NEW; END';
CREATE TRIGGER child_bi BEFORE INSERT ON child FOR EACH ROW EXECUTE FUNCTION g();
CREATE FUNCTION h(a int) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT CASE a WHEN 1 THEN 2 ELSE 3 END; END;
COMMENT ON TABLE child IS 'a ; in a comment';

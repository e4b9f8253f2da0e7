CREATE TABLE `odd ``name` (id int AUTO_INCREMENT PRIMARY KEY, note text, raw varbinary(20), at datetime(6), price decimal(10,2), doc json);
INSERT INTO `odd ``name` (note, raw, at, price, doc) VALUES
  ('it''s; a "quote"', x'00ff0a0d5c27', '2020-02-29 12:00:00.123456', -0.05, '{"a": "x;y"}'),
  ('back\\slash \\'' ; --', x'5c', NULL, 1e3, NULL),
  ('/* no comment */ # nor this -- nor that', NULL, '1999-12-31', NULL, '[]'),
  ('line\none;\r\nDELIMITER //\n$$', '', NULL, 0, 'null'),
  ('ünïcödé 😀 �', NULL, NULL, NULL, NULL),
  ('', NULL, NULL, NULL, NULL);
CREATE TABLE child (id int, parent int, CONSTRAINT child_parent FOREIGN KEY (parent) REFERENCES `odd ``name` (id));
INSERT INTO child VALUES (1, 1), (2, NULL);
CREATE VIEW shown AS SELECT id, note FROM `odd ``name` WHERE note <> ';';
CREATE TRIGGER child_bi BEFORE INSERT ON child FOR EACH ROW BEGIN IF NEW.id < 0 THEN SET NEW.id = 0; END IF; END;
CREATE PROCEDURE p(IN a int) BEGIN DECLARE b int DEFAULT 0; WHILE b < a DO SET b = b + 1; END WHILE; SELECT 'x;y', b; END;
CREATE FUNCTION f(a int) RETURNS int DETERMINISTIC RETURN CASE a WHEN 1 THEN 2 ELSE 3 END;

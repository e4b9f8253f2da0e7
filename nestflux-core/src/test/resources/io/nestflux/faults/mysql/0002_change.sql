ALTER TABLE account ADD COLUMN email varchar(100) NOT NULL DEFAULT 'nobody@example.org';
UPDATE account SET counter = counter + 1;
ALTER TABLE account ADD INDEX (name);
INSERT INTO journal SELECT concat('changed ', name) FROM account;
ALTER TABLE account MODIFY name varchar(80) NOT NULL COMMENT 'as signed';
CREATE VIEW names AS SELECT name FROM account;
CREATE TRIGGER noted AFTER UPDATE ON account FOR EACH ROW INSERT INTO journal VALUES (concat('counted ', new.name));
UPDATE account SET counter = counter + 10 WHERE id = 1;
DELIMITER //
CREATE PROCEDURE count_one(IN wanted int)
BEGIN
  UPDATE account SET counter = counter + 1 WHERE id = wanted;
END//
DELIMITER ;
ALTER TABLE account ADD COLUMN nick varchar(20) DEFAULT 'none', ADD INDEX (nick), ALTER counter SET DEFAULT 7;

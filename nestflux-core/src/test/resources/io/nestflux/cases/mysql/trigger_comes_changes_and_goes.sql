-- The same name, another body, moment or table.
-- changes: seen

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(20));
CREATE TABLE u (id int NOT NULL PRIMARY KEY);
CREATE TABLE seen (what varchar(50));
CREATE TRIGGER other_body BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 'one';
CREATE TRIGGER other_moment BEFORE UPDATE ON t FOR EACH ROW SET NEW.a = 'two';
CREATE TRIGGER other_event AFTER UPDATE ON t FOR EACH ROW INSERT INTO seen VALUES (concat(OLD.a, ';'));
CREATE TRIGGER other_table AFTER INSERT ON t FOR EACH ROW INSERT INTO seen VALUES ('x');
CREATE TRIGGER goes AFTER DELETE ON t FOR EACH ROW INSERT INTO seen VALUES ('gone');

-- rows
INSERT INTO t VALUES (1, 'x');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(20));
CREATE TABLE u (id int NOT NULL PRIMARY KEY);
CREATE TABLE seen (what varchar(50));
CREATE TRIGGER other_body BEFORE INSERT ON t FOR EACH ROW BEGIN SET NEW.a = 'one;'; SET @x = 'it''s'; END;
CREATE TRIGGER other_moment BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 'two';
CREATE TRIGGER other_event AFTER DELETE ON t FOR EACH ROW INSERT INTO seen VALUES (concat(OLD.a, ';'));
CREATE TRIGGER other_table AFTER INSERT ON u FOR EACH ROW INSERT INTO seen VALUES ('x');
CREATE TRIGGER comes AFTER UPDATE ON t FOR EACH ROW INSERT INTO seen VALUES ('here');

-- up
DROP TRIGGER `goes`;

DROP TRIGGER `other_table`;

DROP TRIGGER `other_event`;

DROP TRIGGER `other_body`;

DROP TRIGGER `other_moment`;

CREATE TRIGGER `other_event` AFTER DELETE ON `t` FOR EACH ROW
INSERT INTO seen VALUES (concat(OLD.a, ';'));

CREATE TRIGGER `comes` AFTER UPDATE ON `t` FOR EACH ROW
INSERT INTO seen VALUES ('here');

CREATE TRIGGER `other_body` BEFORE INSERT ON `t` FOR EACH ROW
BEGIN SET NEW.a = 'one;'; SET @x = 'it''s'; END;

CREATE TRIGGER `other_moment` BEFORE INSERT ON `t` FOR EACH ROW
SET NEW.a = 'two';

CREATE TRIGGER `other_table` AFTER INSERT ON `u` FOR EACH ROW
INSERT INTO seen VALUES ('x');

-- down
DROP TRIGGER `other_event`;

DROP TRIGGER `comes`;

DROP TRIGGER `other_body`;

DROP TRIGGER `other_moment`;

DROP TRIGGER `other_table`;

CREATE TRIGGER `goes` AFTER DELETE ON `t` FOR EACH ROW
INSERT INTO seen VALUES ('gone');

CREATE TRIGGER `other_table` AFTER INSERT ON `t` FOR EACH ROW
INSERT INTO seen VALUES ('x');

CREATE TRIGGER `other_event` AFTER UPDATE ON `t` FOR EACH ROW
INSERT INTO seen VALUES (concat(OLD.a, ';'));

CREATE TRIGGER `other_body` BEFORE INSERT ON `t` FOR EACH ROW
SET NEW.a = 'one';

CREATE TRIGGER `other_moment` BEFORE UPDATE ON `t` FOR EACH ROW
SET NEW.a = 'two';

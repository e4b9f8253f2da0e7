-- Only blanks and comments of a body change.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE TRIGGER tr BEFORE UPDATE ON t FOR EACH ROW SET NEW.a = 'x';

-- rows
INSERT INTO t VALUES (1, 'x');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE TRIGGER tr BEFORE UPDATE ON t FOR EACH ROW /* said */ set  NEW.a='x';

-- up
DROP TRIGGER `tr`;

CREATE TRIGGER `tr` BEFORE UPDATE ON `t` FOR EACH ROW
/* said */ set  NEW.a='x';

-- down
DROP TRIGGER `tr`;

CREATE TRIGGER `tr` BEFORE UPDATE ON `t` FOR EACH ROW
SET NEW.a = 'x';

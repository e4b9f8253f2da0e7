-- A table moves to another engine, one to another row format.

-- before
CREATE TABLE a (id int NOT NULL PRIMARY KEY, t varchar(20)) ENGINE = MyISAM;
CREATE TABLE b (id int NOT NULL PRIMARY KEY, t varchar(20)) ROW_FORMAT = COMPACT;

-- rows
INSERT INTO a VALUES (1, 'a');
INSERT INTO b VALUES (1, 'b');

-- after
CREATE TABLE a (id int NOT NULL PRIMARY KEY, t varchar(20)) ENGINE = InnoDB;
CREATE TABLE b (id int NOT NULL PRIMARY KEY, t varchar(20)) ROW_FORMAT = DYNAMIC;

-- up
ALTER TABLE `a` ENGINE = InnoDB;

ALTER TABLE `b` ROW_FORMAT = DYNAMIC;

-- down
ALTER TABLE `a` ENGINE = MyISAM;

ALTER TABLE `b` ROW_FORMAT = COMPACT;

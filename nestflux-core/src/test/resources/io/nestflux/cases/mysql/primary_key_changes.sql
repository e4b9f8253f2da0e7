-- A primary key is replaced in one statement, together with the numbering.

-- before
CREATE TABLE `t` (
  `a` int NOT NULL AUTO_INCREMENT,
  `b` int NOT NULL,
  PRIMARY KEY (`a`)
);

-- rows
INSERT INTO `t` (`a`, `b`) VALUES (1, 5), (2, 6);

-- after
CREATE TABLE `t` (
  `a` int NOT NULL,
  `b` int NOT NULL,
  PRIMARY KEY (`b`, `a`)
);

-- up
ALTER TABLE `t`
    MODIFY COLUMN `a` int NOT NULL,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`b`, `a`);

-- down
ALTER TABLE `t`
    MODIFY COLUMN `a` int NOT NULL AUTO_INCREMENT,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`a`);

-- There is one numbered column at any time, and it always has a key.

-- before
CREATE TABLE `t` (
  `a` int NOT NULL AUTO_INCREMENT,
  `b` int NOT NULL,
  PRIMARY KEY (`a`)
);

-- after
CREATE TABLE `t` (
  `a` int NOT NULL,
  `b` int NOT NULL AUTO_INCREMENT,
  PRIMARY KEY (`a`),
  UNIQUE INDEX `b` (`b`)
);

-- up
ALTER TABLE `t`
    MODIFY COLUMN `a` int NOT NULL,
    MODIFY COLUMN `b` int NOT NULL AUTO_INCREMENT,
    ADD UNIQUE INDEX `b` (`b`);

-- down
ALTER TABLE `t`
    DROP INDEX `b`,
    MODIFY COLUMN `a` int NOT NULL AUTO_INCREMENT,
    MODIFY COLUMN `b` int NOT NULL;

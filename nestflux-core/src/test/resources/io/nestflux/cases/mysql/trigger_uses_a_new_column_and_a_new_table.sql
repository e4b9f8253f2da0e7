-- The column that a trigger sets, and the table that it writes to, come with it.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, old int);
CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW SET NEW.old = 1;

-- rows
INSERT INTO t VALUES (1, 1);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, new_one int);
CREATE TABLE seen (id int);
CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW BEGIN SET NEW.new_one = 1; INSERT INTO seen VALUES (NEW.new_one); END;

-- up
DROP TRIGGER `tr`;

CREATE TABLE `seen` (
  `id` int
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

ALTER TABLE `t`
    ADD COLUMN `new_one` int,
    DROP COLUMN `old`;

CREATE TRIGGER `tr` BEFORE INSERT ON `t` FOR EACH ROW
BEGIN SET NEW.new_one = 1; INSERT INTO seen VALUES (NEW.new_one); END;

-- down
DROP TRIGGER `tr`;

ALTER TABLE `t`
    ADD COLUMN `old` int,
    DROP COLUMN `new_one`;

CREATE TRIGGER `tr` BEFORE INSERT ON `t` FOR EACH ROW
SET NEW.old = 1;

DROP TABLE `seen`;

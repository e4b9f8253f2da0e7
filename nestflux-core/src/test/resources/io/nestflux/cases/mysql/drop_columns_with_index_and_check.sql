-- Index and check let go of a column before it is dropped.

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` int,
  `b` int,
  PRIMARY KEY (`id`),
  INDEX `ab` (`a`, `b`),
  INDEX `b` (`b`),
  CONSTRAINT `b_check` CHECK (`b` > 0)
);

-- rows
INSERT INTO `t` (`id`, `a`, `b`) VALUES (1, 1, 5);

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` int,
  PRIMARY KEY (`id`),
  INDEX `ab` (`a`)
);

-- up
ALTER TABLE `t`
    DROP CHECK `b_check`,
    DROP INDEX `b`,
    DROP INDEX `ab`,
    ADD INDEX `ab` (`a`),
    DROP COLUMN `b`;

-- down
ALTER TABLE `t`
    ADD COLUMN `b` int,
    ADD CONSTRAINT `b_check` CHECK (`b` > 0),
    DROP INDEX `ab`,
    ADD INDEX `ab` (`a`, `b`),
    ADD INDEX `b` (`b`);

-- An index on an expression, and a column that grows in place.
-- only: mysql

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` varchar(100),
  `b` int,
  PRIMARY KEY (`id`)
);

-- rows
INSERT INTO `t` (`id`, `a`, `b`) VALUES (1, 'Hello', 2);

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` varchar(200),
  `b` int,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `low` ((lower(`a`)), `b`)
);

-- up
ALTER TABLE `t`
    MODIFY COLUMN `a` varchar(200),
    ADD UNIQUE INDEX `low` ((lower(`a`)), `b`);

-- down
ALTER TABLE `t`
    DROP INDEX `low`,
    MODIFY COLUMN `a` varchar(100);

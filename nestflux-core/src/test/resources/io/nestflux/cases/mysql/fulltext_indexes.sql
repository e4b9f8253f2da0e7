-- MySQL builds one fulltext index a statement.

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` text,
  `b` text,
  `n` int,
  PRIMARY KEY (`id`),
  INDEX `n` (`n`)
);

-- rows
INSERT INTO `t` (`id`, `a`, `b`) VALUES (1, 'Hello', 2);

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` text,
  `b` text,
  `n` int,
  PRIMARY KEY (`id`),
  FULLTEXT INDEX `a` (`a`),
  FULLTEXT INDEX `ab` (`a`, `b`),
  INDEX `n` (`n`)
);

-- up
ALTER TABLE `t` ADD FULLTEXT INDEX `a` (`a`);

ALTER TABLE `t` ADD FULLTEXT INDEX `ab` (`a`, `b`);

-- down
ALTER TABLE `t`
    DROP INDEX `a`,
    DROP INDEX `ab`;

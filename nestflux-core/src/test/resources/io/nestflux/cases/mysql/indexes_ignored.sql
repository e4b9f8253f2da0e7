-- Indexes change, hide, come and go.
-- only: mariadb, mariadb_10_11

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` varchar(100),
  `b` int,
  PRIMARY KEY (`id`),
  INDEX `a` (`a`),
  INDEX `b` (`b`),
  UNIQUE INDEX `gone` (`b`)
);

-- rows
INSERT INTO `t` (`id`, `a`, `b`) VALUES (1, 'Hello', 2);

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` varchar(100),
  `b` int,
  PRIMARY KEY (`id`),
  INDEX `a` (`a`(10)),
  INDEX `b` (`b`) IGNORED,
  UNIQUE INDEX `a_b` (`a`, `b`)
);

-- up
ALTER TABLE `t`
    DROP INDEX `gone`,
    DROP INDEX `a`,
    ADD INDEX `a` (`a`(10)),
    ADD UNIQUE INDEX `a_b` (`a`, `b`),
    ALTER INDEX `b` IGNORED;

-- down
ALTER TABLE `t`
    DROP INDEX `a_b`,
    DROP INDEX `a`,
    ADD INDEX `a` (`a`),
    ALTER INDEX `b` NOT IGNORED,
    ADD UNIQUE INDEX `gone` (`b`);

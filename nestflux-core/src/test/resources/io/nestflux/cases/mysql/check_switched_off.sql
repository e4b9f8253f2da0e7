-- A check stays, and is not enforced any more.
-- only: mysql

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` int,
  PRIMARY KEY (`id`),
  CONSTRAINT `c` CHECK (`a` > 0)
);

-- rows
INSERT INTO `t` (`id`, `a`) VALUES (1, 5);

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` int,
  PRIMARY KEY (`id`),
  CONSTRAINT `c` CHECK (`a` > 0) NOT ENFORCED
);

-- up
ALTER TABLE `t` ALTER CHECK `c` NOT ENFORCED;

-- down
ALTER TABLE `t` ALTER CHECK `c` ENFORCED;

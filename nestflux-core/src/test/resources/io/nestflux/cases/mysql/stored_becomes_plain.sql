-- A stored column keeps its values when it is computed no more.

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` int,
  `s` int GENERATED ALWAYS AS (`a` + 1) STORED,
  PRIMARY KEY (`id`)
);

-- rows
INSERT INTO `t` (`id`, `a`) VALUES (1, 5);

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` int,
  `s` int,
  PRIMARY KEY (`id`)
);

-- up
ALTER TABLE `t` MODIFY COLUMN `s` int;

-- down
ALTER TABLE `t` MODIFY COLUMN `s` int GENERATED ALWAYS AS (`a` + 1) STORED;

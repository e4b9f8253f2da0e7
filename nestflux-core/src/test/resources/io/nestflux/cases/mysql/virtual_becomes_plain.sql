-- A virtual column keeps its values when it is computed no more.

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` int,
  `v` int GENERATED ALWAYS AS (`a` + 1) VIRTUAL,
  PRIMARY KEY (`id`)
);

-- rows
INSERT INTO `t` (`id`, `a`) VALUES (1, 5);

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` int,
  `v` int,
  PRIMARY KEY (`id`)
);

-- up
ALTER TABLE `t`
    DROP COLUMN `v`,
    ADD COLUMN `v` int;

UPDATE `t` SET `v` = `a` + 1;

-- down
ALTER TABLE `t`
    DROP COLUMN `v`,
    ADD COLUMN `v` int GENERATED ALWAYS AS (`a` + 1) VIRTUAL;

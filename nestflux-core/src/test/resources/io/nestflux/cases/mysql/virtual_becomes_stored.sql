-- The server cannot change this in place: the column and what uses it are built anew.

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` int,
  `v` int GENERATED ALWAYS AS (`a` + 1) VIRTUAL,
  `w` int GENERATED ALWAYS AS (`v` + 1) VIRTUAL,
  `z` int,
  PRIMARY KEY (`id`),
  INDEX `v` (`v`),
  CONSTRAINT `v_check` CHECK (`v` > 0)
);

-- rows
INSERT INTO `t` (`id`, `a`) VALUES (1, 5);

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` int,
  `v` int GENERATED ALWAYS AS (`a` + 1) STORED,
  `w` int GENERATED ALWAYS AS (`v` + 1) VIRTUAL,
  `z` int,
  PRIMARY KEY (`id`),
  INDEX `v` (`v`),
  CONSTRAINT `v_check` CHECK (`v` > 0)
);

-- up
ALTER TABLE `t`
    DROP CHECK `v_check`,
    DROP INDEX `v`,
    DROP COLUMN `w`,
    DROP COLUMN `v`,
    ADD COLUMN `v` int GENERATED ALWAYS AS (`a` + 1) STORED AFTER `a`,
    ADD COLUMN `w` int GENERATED ALWAYS AS (`v` + 1) VIRTUAL AFTER `v`,
    ADD CONSTRAINT `v_check` CHECK (`v` > 0),
    ADD INDEX `v` (`v`);

-- down
ALTER TABLE `t`
    DROP CHECK `v_check`,
    DROP INDEX `v`,
    DROP COLUMN `w`,
    DROP COLUMN `v`,
    ADD COLUMN `v` int GENERATED ALWAYS AS (`a` + 1) VIRTUAL AFTER `a`,
    ADD COLUMN `w` int GENERATED ALWAYS AS (`v` + 1) VIRTUAL AFTER `v`,
    ADD CONSTRAINT `v_check` CHECK (`v` > 0),
    ADD INDEX `v` (`v`);

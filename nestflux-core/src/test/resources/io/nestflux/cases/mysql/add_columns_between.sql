-- New columns go where the model has them, each after one that is there by then.

-- before
CREATE TABLE `t` (
  `b` int,
  `e` int
);

-- rows
INSERT INTO `t` (`b`, `e`) VALUES (1, 2);

-- after
CREATE TABLE `t` (
  `a` int,
  `b` int,
  `c` int,
  `d` int NOT NULL DEFAULT 7,
  `e` int,
  `f` int
);

-- up
ALTER TABLE `t`
    ADD COLUMN `a` int FIRST,
    ADD COLUMN `c` int AFTER `b`,
    ADD COLUMN `d` int NOT NULL DEFAULT 7 AFTER `c`,
    ADD COLUMN `f` int;

-- down
ALTER TABLE `t`
    DROP COLUMN `a`,
    DROP COLUMN `c`,
    DROP COLUMN `d`,
    DROP COLUMN `f`;

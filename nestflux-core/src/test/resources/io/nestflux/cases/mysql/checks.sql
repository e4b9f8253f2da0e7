-- A check with another condition is a new one.

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` int,
  PRIMARY KEY (`id`),
  CONSTRAINT `same` CHECK (`a` > 0),
  CONSTRAINT `other` CHECK (`a` > 1)
);

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` int,
  `b` int,
  PRIMARY KEY (`id`),
  CONSTRAINT `same` CHECK (`a` > `b`),
  CONSTRAINT `third` CHECK (`a` > 1)
);

-- up
ALTER TABLE `t`
    DROP CHECK `other`,
    DROP CHECK `same`,
    ADD COLUMN `b` int,
    ADD CONSTRAINT `same` CHECK (`a` > `b`),
    ADD CONSTRAINT `third` CHECK (`a` > 1);

-- down
ALTER TABLE `t`
    DROP CHECK `same`,
    DROP CHECK `third`,
    ADD CONSTRAINT `other` CHECK (`a` > 1),
    ADD CONSTRAINT `same` CHECK (`a` > 0),
    DROP COLUMN `b`;

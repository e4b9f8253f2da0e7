-- A generated column that stands before what it reads is added after it.

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  `z` int,
  PRIMARY KEY (`id`)
);

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  `g` int GENERATED ALWAYS AS (`b` + 1) VIRTUAL,
  `b` int,
  `z` int,
  PRIMARY KEY (`id`)
);

-- up
ALTER TABLE `t`
    ADD COLUMN `b` int AFTER `id`,
    ADD COLUMN `g` int GENERATED ALWAYS AS (`b` + 1) VIRTUAL AFTER `id`;

-- down
ALTER TABLE `t`
    DROP COLUMN `g`,
    DROP COLUMN `b`;

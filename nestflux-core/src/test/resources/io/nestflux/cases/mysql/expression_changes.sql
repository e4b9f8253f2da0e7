-- Generated columns are computed anew in place.
-- changes: t.s, t.v

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` int,
  `s` int GENERATED ALWAYS AS (`a` + 1) STORED,
  `v` int GENERATED ALWAYS AS (`a` + 1) VIRTUAL,
  PRIMARY KEY (`id`)
);

-- rows
INSERT INTO `t` (`id`, `a`) VALUES (1, 5);

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` bigint,
  `s` bigint GENERATED ALWAYS AS (`a` + 2) STORED,
  `v` int GENERATED ALWAYS AS (`a` + 2) VIRTUAL,
  PRIMARY KEY (`id`)
);

-- up
ALTER TABLE `t`
    MODIFY COLUMN `a` bigint,
    MODIFY COLUMN `s` bigint GENERATED ALWAYS AS (`a` + 2) STORED,
    MODIFY COLUMN `v` int GENERATED ALWAYS AS (`a` + 2) VIRTUAL;

-- down
ALTER TABLE `t`
    MODIFY COLUMN `a` int,
    MODIFY COLUMN `s` int GENERATED ALWAYS AS (`a` + 1) STORED,
    MODIFY COLUMN `v` int GENERATED ALWAYS AS (`a` + 1) VIRTUAL;

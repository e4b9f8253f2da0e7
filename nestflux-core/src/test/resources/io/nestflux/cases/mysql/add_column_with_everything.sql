-- All that a column can say stands in its definition.

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);

-- rows
INSERT INTO `t` (`id`) VALUES (1), (2);

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  `c` varchar(10) CHARACTER SET latin1 COLLATE latin1_bin NOT NULL DEFAULT 'x' INVISIBLE COMMENT 'a \\ and a ''',
  PRIMARY KEY (`id`)
);

-- up
ALTER TABLE `t` ADD COLUMN `c` varchar(10) CHARACTER SET latin1 COLLATE latin1_bin NOT NULL DEFAULT 'x' INVISIBLE COMMENT 'a \\ and a ''';

-- down
ALTER TABLE `t` DROP COLUMN `c`;

-- Backslashes and quotes arrive as they are.

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
) COMMENT = 'C:\\temp and ''quotes''';

-- up
ALTER TABLE `t` COMMENT = 'C:\\temp and ''quotes''';

-- down
ALTER TABLE `t` COMMENT = '';

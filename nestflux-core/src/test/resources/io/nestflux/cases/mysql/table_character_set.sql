-- Columns that leave their character set to the table follow it, the others stay.

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  `inherits` varchar(10) NOT NULL,
  `text` text,
  `own` varchar(10) CHARACTER SET ascii COLLATE ascii_bin,
  `number` int,
  PRIMARY KEY (`id`),
  INDEX `inherits` (`inherits`)
) DEFAULT CHARACTER SET = latin1 COLLATE = latin1_swedish_ci;

-- rows
INSERT INTO `t` (`id`, `inherits`, `text`, `own`) VALUES (1, 'ä', 'ö', 'u');

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  `inherits` varchar(10) NOT NULL,
  `text` text,
  `own` varchar(10) CHARACTER SET ascii COLLATE ascii_bin,
  `number` int,
  `added` varchar(5),
  PRIMARY KEY (`id`),
  INDEX `inherits` (`inherits`)
) DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_bin;

-- up
ALTER TABLE `t`
    DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_bin,
    MODIFY COLUMN `inherits` varchar(10) NOT NULL,
    MODIFY COLUMN `text` text,
    ADD COLUMN `added` varchar(5);

-- down
ALTER TABLE `t`
    DEFAULT CHARACTER SET = latin1 COLLATE = latin1_swedish_ci,
    MODIFY COLUMN `inherits` varchar(10) NOT NULL,
    MODIFY COLUMN `text` text,
    DROP COLUMN `added`;

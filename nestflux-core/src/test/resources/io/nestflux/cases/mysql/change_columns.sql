-- A change writes the whole column; all of a table are one statement.

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` varchar(10),
  `b` int DEFAULT 1,
  `c` int NOT NULL COMMENT 'old',
  `d` enum('x','y'),
  `e` bigint,
  PRIMARY KEY (`id`)
);

-- rows
INSERT INTO `t` (`id`, `a`, `d`, `c`, `e`) VALUES (1, 'abc', 'y', 3, 4);

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` varchar(20),
  `b` int DEFAULT 2,
  `c` int,
  `d` enum('x','y','z'),
  `e` int unsigned NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`)
);

-- up
ALTER TABLE `t`
    MODIFY COLUMN `a` varchar(20),
    MODIFY COLUMN `b` int DEFAULT 2,
    MODIFY COLUMN `c` int,
    MODIFY COLUMN `d` enum('x','y','z'),
    MODIFY COLUMN `e` int unsigned NOT NULL DEFAULT 0;

-- down
ALTER TABLE `t`
    MODIFY COLUMN `a` varchar(10),
    MODIFY COLUMN `b` int DEFAULT 1,
    MODIFY COLUMN `c` int NOT NULL COMMENT 'old',
    MODIFY COLUMN `d` enum('x','y'),
    MODIFY COLUMN `e` bigint;

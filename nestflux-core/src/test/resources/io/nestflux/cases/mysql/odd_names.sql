-- Names with back-ticks, spaces, quotes and keywords.

-- before
CREATE TABLE `select` (`a ``b` int NOT NULL PRIMARY KEY, `it's` int, INDEX `the "index"` (`it's`));

-- rows
INSERT INTO `select` VALUES (1, 2);

-- after
CREATE TABLE `select` (
  `a ``b` bigint NOT NULL PRIMARY KEY,
  `it's` int,
  `order` int GENERATED ALWAYS AS (`a ``b` + `it's`) STORED,
  INDEX `the "index"` (`it's`, `order`),
  CONSTRAINT `che``ck` CHECK (`it's` <> 7)
);

-- up
ALTER TABLE `select`
    MODIFY COLUMN `a ``b` bigint NOT NULL,
    ADD COLUMN `order` int GENERATED ALWAYS AS (`a ``b` + `it's`) STORED,
    ADD CONSTRAINT `che``ck` CHECK (`it's` <> 7),
    DROP INDEX `the "index"`,
    ADD INDEX `the "index"` (`it's`, `order`);

-- down
ALTER TABLE `select`
    DROP CHECK `che``ck`,
    DROP INDEX `the "index"`,
    ADD INDEX `the "index"` (`it's`),
    DROP COLUMN `order`,
    MODIFY COLUMN `a ``b` int NOT NULL;

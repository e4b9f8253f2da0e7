-- Names with blanks, dots, dollars, upper case, other scripts, and as long as they may be.

-- before
CREATE TABLE `Order Line.1` (`ID` int NOT NULL PRIMARY KEY, `größe` int, `a.b $1` int, INDEX `größe` (`größe`));

-- rows
INSERT INTO `Order Line.1` VALUES (1, 2, 3);

-- after
CREATE TABLE `Order Line.1` (
  `ID` int NOT NULL PRIMARY KEY,
  `größe` bigint,
  `a.b $1` int NOT NULL DEFAULT 1,
  `漢字 ``x``` int,
  UNIQUE INDEX `größe` (`größe`),
  INDEX `an index.of $ all` (`a.b $1`, `漢字 ``x```),
  CONSTRAINT `Größe > 0; -- ``odd``` CHECK (`größe` > 0)
);
CREATE TABLE `a_name_that_is_exactly_as_long_as_MySQL_lets_any_name_of_it_be__` (
  `another_name_that_is_just_as_long_as_MySQL_lets_any_name_of_it__` int NOT NULL PRIMARY KEY,
  `Self` int,
  INDEX `one_more_name_that_is_just_as_long_as_MySQL_lets_any_name_of_it_` (`Self`),
  CONSTRAINT `the_last_name_that_is_just_as_long_as_MySQL_lets_any_name_of_it_` FOREIGN KEY (`Self`)
    REFERENCES `a_name_that_is_exactly_as_long_as_MySQL_lets_any_name_of_it_be__` (`another_name_that_is_just_as_long_as_MySQL_lets_any_name_of_it__`)
);

-- up
CREATE TABLE `a_name_that_is_exactly_as_long_as_MySQL_lets_any_name_of_it_be__` (
  `another_name_that_is_just_as_long_as_MySQL_lets_any_name_of_it__` int NOT NULL,
  `Self` int,
  PRIMARY KEY (`another_name_that_is_just_as_long_as_MySQL_lets_any_name_of_it__`),
  INDEX `one_more_name_that_is_just_as_long_as_MySQL_lets_any_name_of_it_` (`Self`),
  CONSTRAINT `the_last_name_that_is_just_as_long_as_MySQL_lets_any_name_of_it_` FOREIGN KEY (`Self`) REFERENCES `a_name_that_is_exactly_as_long_as_MySQL_lets_any_name_of_it_be__` (`another_name_that_is_just_as_long_as_MySQL_lets_any_name_of_it__`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

ALTER TABLE `Order Line.1`
    MODIFY COLUMN `größe` bigint,
    MODIFY COLUMN `a.b $1` int NOT NULL DEFAULT 1,
    ADD COLUMN `漢字 ``x``` int,
    ADD CONSTRAINT `Größe > 0; -- ``odd``` CHECK (`größe` > 0),
    ADD INDEX `an index.of $ all` (`a.b $1`, `漢字 ``x```),
    DROP INDEX `größe`,
    ADD UNIQUE INDEX `größe` (`größe`);

-- down
ALTER TABLE `Order Line.1`
    DROP CHECK `Größe > 0; -- ``odd```,
    DROP INDEX `an index.of $ all`,
    MODIFY COLUMN `größe` int,
    MODIFY COLUMN `a.b $1` int,
    DROP INDEX `größe`,
    ADD INDEX `größe` (`größe`),
    DROP COLUMN `漢字 ``x```;

DROP TABLE `a_name_that_is_exactly_as_long_as_MySQL_lets_any_name_of_it_be__`;

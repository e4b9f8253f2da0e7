-- Names and bodies that look like something else.

-- before
CREATE TABLE `my ``table` (id int NOT NULL PRIMARY KEY, `größe` varchar(99));
CREATE TRIGGER `it's` BEFORE INSERT ON `my ``table` FOR EACH ROW SET NEW.`größe` = 'x';

-- rows
INSERT INTO `my ``table` VALUES (1, 'x');

-- after
CREATE TABLE `my ``table` (id int NOT NULL PRIMARY KEY, `größe` varchar(99));
CREATE TRIGGER `it's` BEFORE INSERT ON `my ``table` FOR EACH ROW SET NEW.`größe` = 'ä😀 \\ '' " ; END';
CREATE TRIGGER `for each row` BEFORE INSERT ON `my ``table` FOR EACH ROW /* for each row */ BEGIN
  -- a comment; with a semicolon
  IF NEW.id > 1 THEN # another;
    SET NEW.`größe` = concat("a;b", 'FOR EACH ROW');
  END IF;
END;

-- up
DROP TRIGGER `it's`;

CREATE TRIGGER `it's` BEFORE INSERT ON `my ``table` FOR EACH ROW
SET NEW.`größe` = 'ä😀 \\ '' " ; END';

CREATE TRIGGER `for each row` BEFORE INSERT ON `my ``table` FOR EACH ROW
/* for each row */ BEGIN
  -- a comment; with a semicolon
  IF NEW.id > 1 THEN # another;
    SET NEW.`größe` = concat("a;b", 'FOR EACH ROW');
  END IF;
END;

-- down
DROP TRIGGER `it's`;

DROP TRIGGER `for each row`;

CREATE TRIGGER `it's` BEFORE INSERT ON `my ``table` FOR EACH ROW
SET NEW.`größe` = 'x';

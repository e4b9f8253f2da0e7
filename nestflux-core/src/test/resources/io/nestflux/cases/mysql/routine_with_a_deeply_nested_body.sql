-- Handlers, cursors, labels, loops and cases, with words that look like their ends.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50), `end` int);
CREATE PROCEDURE deep () SELECT 1;

-- rows
INSERT INTO t VALUES (1, 'x', 1);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50), `end` int);
CREATE PROCEDURE deep (IN n int, OUT result varchar(100))
  READS SQL DATA
outer_block: BEGIN
  DECLARE done, i int DEFAULT 0;
  DECLARE text_of varchar(50) DEFAULT 'END; -- not here';
  DECLARE bad CONDITION FOR SQLSTATE '45000';
  DECLARE c CURSOR FOR SELECT a FROM t WHERE `end` > 0;
  DECLARE CONTINUE HANDLER FOR NOT FOUND SET done = 1;
  DECLARE EXIT HANDLER FOR bad, SQLEXCEPTION
  BEGIN
    GET DIAGNOSTICS CONDITION 1 result = MESSAGE_TEXT;
  END;
  /* BEGIN in a comment; */
  OPEN c;
  walk: LOOP
    FETCH c INTO text_of;
    IF done THEN
      LEAVE walk;
    ELSEIF text_of IS NULL THEN
      ITERATE walk;
    ELSE
      SET result = concat(coalesce(result, ''), CASE WHEN i > 1 THEN text_of ELSE 'é😀' END);
    END IF;
  END LOOP walk;
  CLOSE c;
  REPEAT
    SET i = i + 1;
    CASE i
      WHEN 1 THEN SET result = IF(n > 1, 'a', "b");
      ELSE BEGIN END;
    END CASE;
  UNTIL i > 3 END REPEAT;
  WHILE i > 0 DO
    SET i = i - 1; # one less; END
  END WHILE;
  IF n < 0 THEN SIGNAL bad SET MESSAGE_TEXT = 'it''s; wrong'; END IF;
END;

-- up
DROP PROCEDURE `deep`;

CREATE PROCEDURE `deep`(IN n int, OUT result varchar(100))
    READS SQL DATA
outer_block: BEGIN
  DECLARE done, i int DEFAULT 0;
  DECLARE text_of varchar(50) DEFAULT 'END; -- not here';
  DECLARE bad CONDITION FOR SQLSTATE '45000';
  DECLARE c CURSOR FOR SELECT a FROM t WHERE `end` > 0;
  DECLARE CONTINUE HANDLER FOR NOT FOUND SET done = 1;
  DECLARE EXIT HANDLER FOR bad, SQLEXCEPTION
  BEGIN
    GET DIAGNOSTICS CONDITION 1 result = MESSAGE_TEXT;
  END;
  /* BEGIN in a comment; */
  OPEN c;
  walk: LOOP
    FETCH c INTO text_of;
    IF done THEN
      LEAVE walk;
    ELSEIF text_of IS NULL THEN
      ITERATE walk;
    ELSE
      SET result = concat(coalesce(result, ''), CASE WHEN i > 1 THEN text_of ELSE 'é😀' END);
    END IF;
  END LOOP walk;
  CLOSE c;
  REPEAT
    SET i = i + 1;
    CASE i
      WHEN 1 THEN SET result = IF(n > 1, 'a', "b");
      ELSE BEGIN END;
    END CASE;
  UNTIL i > 3 END REPEAT;
  WHILE i > 0 DO
    SET i = i - 1; # one less; END
  END WHILE;
  IF n < 0 THEN SIGNAL bad SET MESSAGE_TEXT = 'it''s; wrong'; END IF;
END;

-- down
DROP PROCEDURE `deep`;

CREATE PROCEDURE `deep`()
SELECT 1;

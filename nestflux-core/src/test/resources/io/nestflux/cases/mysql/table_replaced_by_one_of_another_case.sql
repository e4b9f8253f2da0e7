-- A table goes and one whose name differs in case only comes; so do columns of both kinds.

-- before
CREATE TABLE Thing (id int NOT NULL PRIMARY KEY, Name varchar(10));

-- rows
INSERT INTO Thing VALUES (1, 'x');

-- after
CREATE TABLE thing (id int NOT NULL PRIMARY KEY, Name varchar(10));

-- up
CREATE TABLE `thing` (
  `id` int NOT NULL,
  `Name` varchar(10),
  PRIMARY KEY (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

DROP TABLE `Thing`;

-- down
CREATE TABLE `Thing` (
  `id` int NOT NULL,
  `Name` varchar(10),
  PRIMARY KEY (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

DROP TABLE `thing`;

-- A new table comes with the foreign keys to itself and to what is there: tables are created in the order of their
-- keys, whatever they are called; what stands already is altered before. Of several keys with the same first column
-- all come later if one closes a circle, because the server's own index has the name of one of them.

-- before
CREATE TABLE `older` (`id` int NOT NULL PRIMARY KEY, `code` int NOT NULL);

-- rows
INSERT INTO older VALUES (1, 2);

-- after
CREATE TABLE `older` (`id` int NOT NULL PRIMARY KEY, `code` int NOT NULL, UNIQUE `older_code` (`code`));
CREATE TABLE `c_last` (`id` int NOT NULL PRIMARY KEY);
CREATE TABLE `b_middle` (
    `id` int NOT NULL PRIMARY KEY, `up` int, `old` int, `c` int,
    CONSTRAINT `b_up` FOREIGN KEY (`up`) REFERENCES `b_middle` (`id`),
    CONSTRAINT `b_old` FOREIGN KEY (`old`) REFERENCES `older` (`code`) ON DELETE CASCADE,
    CONSTRAINT `b_c` FOREIGN KEY (`c`) REFERENCES `c_last` (`id`));
CREATE TABLE `a_first` (`id` int NOT NULL PRIMARY KEY, CONSTRAINT `a_b` FOREIGN KEY (`id`) REFERENCES `b_middle` (`id`));
CREATE TABLE `x` (`id` int NOT NULL PRIMARY KEY, `y` int, `b` int,
    CONSTRAINT `x_b` FOREIGN KEY (`b`) REFERENCES `b_middle` (`id`));
CREATE TABLE `y` (`id` int NOT NULL PRIMARY KEY, `z` int,
    CONSTRAINT `y_b` FOREIGN KEY (`z`) REFERENCES `b_middle` (`id`));
CREATE TABLE `z` (`id` int NOT NULL PRIMARY KEY, `x` int,
    CONSTRAINT `z_b` FOREIGN KEY (`x`) REFERENCES `b_middle` (`id`),
    CONSTRAINT `z_x` FOREIGN KEY (`x`) REFERENCES `x` (`id`));
ALTER TABLE `x` ADD CONSTRAINT `x_y` FOREIGN KEY (`y`) REFERENCES `y` (`id`);
ALTER TABLE `y` ADD CONSTRAINT `y_z` FOREIGN KEY (`z`) REFERENCES `z` (`id`);

-- up
CREATE TABLE `c_last` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE `z` (
  `id` int NOT NULL,
  `x` int,
  PRIMARY KEY (`id`),
  INDEX `z_x` (`x`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

ALTER TABLE `older` ADD UNIQUE INDEX `older_code` (`code`);

CREATE TABLE `b_middle` (
  `id` int NOT NULL,
  `up` int,
  `old` int,
  `c` int,
  PRIMARY KEY (`id`),
  INDEX `b_c` (`c`),
  INDEX `b_old` (`old`),
  INDEX `b_up` (`up`),
  CONSTRAINT `b_c` FOREIGN KEY (`c`) REFERENCES `c_last` (`id`),
  CONSTRAINT `b_old` FOREIGN KEY (`old`) REFERENCES `older` (`code`) ON DELETE CASCADE,
  CONSTRAINT `b_up` FOREIGN KEY (`up`) REFERENCES `b_middle` (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE `a_first` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `a_b` FOREIGN KEY (`id`) REFERENCES `b_middle` (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE `y` (
  `id` int NOT NULL,
  `z` int,
  PRIMARY KEY (`id`),
  INDEX `y_z` (`z`),
  CONSTRAINT `y_b` FOREIGN KEY (`z`) REFERENCES `b_middle` (`id`),
  CONSTRAINT `y_z` FOREIGN KEY (`z`) REFERENCES `z` (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE `x` (
  `id` int NOT NULL,
  `y` int,
  `b` int,
  PRIMARY KEY (`id`),
  INDEX `x_b` (`b`),
  INDEX `x_y` (`y`),
  CONSTRAINT `x_b` FOREIGN KEY (`b`) REFERENCES `b_middle` (`id`),
  CONSTRAINT `x_y` FOREIGN KEY (`y`) REFERENCES `y` (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

ALTER TABLE `z`
    ADD CONSTRAINT `z_b` FOREIGN KEY (`x`) REFERENCES `b_middle` (`id`),
    ADD CONSTRAINT `z_x` FOREIGN KEY (`x`) REFERENCES `x` (`id`);

-- down
ALTER TABLE `b_middle` DROP FOREIGN KEY `b_c`;

ALTER TABLE `x`
    DROP FOREIGN KEY `x_b`,
    DROP FOREIGN KEY `x_y`;

ALTER TABLE `y`
    DROP FOREIGN KEY `y_b`,
    DROP FOREIGN KEY `y_z`;

ALTER TABLE `z`
    DROP FOREIGN KEY `z_b`,
    DROP FOREIGN KEY `z_x`;

DROP TABLE `a_first`;

DROP TABLE `b_middle`;

ALTER TABLE `older` DROP INDEX `older_code`;

DROP TABLE `c_last`;

DROP TABLE `x`;

DROP TABLE `y`;

DROP TABLE `z`;

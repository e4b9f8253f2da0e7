-- Three tables that refer to each other in a circle go, and two others come.

-- before
CREATE TABLE a (id int NOT NULL PRIMARY KEY, b int);
CREATE TABLE b (id int NOT NULL PRIMARY KEY, c int);
CREATE TABLE c (id int NOT NULL PRIMARY KEY, a int, CONSTRAINT c_a FOREIGN KEY (a) REFERENCES a (id));
ALTER TABLE a ADD CONSTRAINT a_b FOREIGN KEY (b) REFERENCES b (id);
ALTER TABLE b ADD CONSTRAINT b_c FOREIGN KEY (c) REFERENCES c (id);
CREATE TABLE k (id int NOT NULL PRIMARY KEY, a int, CONSTRAINT k_a FOREIGN KEY (a) REFERENCES a (id));

-- rows
INSERT INTO a VALUES (1, NULL);
INSERT INTO c VALUES (1, 1);
INSERT INTO b VALUES (1, 1);
UPDATE a SET b = 1;
INSERT INTO k VALUES (1, NULL);

-- after
CREATE TABLE k (id int NOT NULL PRIMARY KEY, a int, x int);
CREATE TABLE x (id int NOT NULL PRIMARY KEY, k int, CONSTRAINT x_k FOREIGN KEY (k) REFERENCES k (id));
ALTER TABLE k ADD CONSTRAINT k_x FOREIGN KEY (x) REFERENCES x (id), ADD CONSTRAINT k_k FOREIGN KEY (a) REFERENCES k (id);

-- up
ALTER TABLE `k` RENAME INDEX `k_a` TO `k_k`;

ALTER TABLE `a` DROP FOREIGN KEY `a_b`;

ALTER TABLE `b` DROP FOREIGN KEY `b_c`;

ALTER TABLE `c` DROP FOREIGN KEY `c_a`;

ALTER TABLE `k` DROP FOREIGN KEY `k_a`;

CREATE TABLE `x` (
  `id` int NOT NULL,
  `k` int,
  PRIMARY KEY (`id`),
  INDEX `x_k` (`k`),
  CONSTRAINT `x_k` FOREIGN KEY (`k`) REFERENCES `k` (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

ALTER TABLE `k`
    ADD COLUMN `x` int,
    ADD INDEX `k_x` (`x`);

ALTER TABLE `k`
    ADD CONSTRAINT `k_k` FOREIGN KEY (`a`) REFERENCES `k` (`id`),
    ADD CONSTRAINT `k_x` FOREIGN KEY (`x`) REFERENCES `x` (`id`);

DROP TABLE `a`;

DROP TABLE `b`;

DROP TABLE `c`;

-- down
ALTER TABLE `k` RENAME INDEX `k_k` TO `k_a`;

ALTER TABLE `k`
    DROP FOREIGN KEY `k_k`,
    DROP FOREIGN KEY `k_x`;

ALTER TABLE `k`
    DROP INDEX `k_x`,
    DROP COLUMN `x`;

CREATE TABLE `c` (
  `id` int NOT NULL,
  `a` int,
  PRIMARY KEY (`id`),
  INDEX `c_a` (`a`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE `b` (
  `id` int NOT NULL,
  `c` int,
  PRIMARY KEY (`id`),
  INDEX `b_c` (`c`),
  CONSTRAINT `b_c` FOREIGN KEY (`c`) REFERENCES `c` (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE `a` (
  `id` int NOT NULL,
  `b` int,
  PRIMARY KEY (`id`),
  INDEX `a_b` (`b`),
  CONSTRAINT `a_b` FOREIGN KEY (`b`) REFERENCES `b` (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

ALTER TABLE `c` ADD CONSTRAINT `c_a` FOREIGN KEY (`a`) REFERENCES `a` (`id`);

ALTER TABLE `k` ADD CONSTRAINT `k_a` FOREIGN KEY (`a`) REFERENCES `a` (`id`);

DROP TABLE `x`;

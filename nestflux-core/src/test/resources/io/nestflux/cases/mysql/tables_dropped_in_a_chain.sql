-- Tables that refer to each other in a chain go, each before the one it refers to; one that stays lets go.

-- before
CREATE TABLE a (id int NOT NULL PRIMARY KEY);
CREATE TABLE b (id int NOT NULL PRIMARY KEY, a_id int, CONSTRAINT b_fk FOREIGN KEY (a_id) REFERENCES a (id));
CREATE TABLE c (id int NOT NULL PRIMARY KEY, b_id int, CONSTRAINT c_fk FOREIGN KEY (b_id) REFERENCES b (id));
CREATE TABLE kept (id int NOT NULL PRIMARY KEY, a_id int, c_id int,
  CONSTRAINT kept_a_fk FOREIGN KEY (a_id) REFERENCES a (id), CONSTRAINT kept_c_fk FOREIGN KEY (c_id) REFERENCES c (id));

-- after
CREATE TABLE kept (id int NOT NULL PRIMARY KEY);

-- up
ALTER TABLE `kept`
    DROP FOREIGN KEY `kept_a_fk`,
    DROP FOREIGN KEY `kept_c_fk`;

ALTER TABLE `kept`
    DROP INDEX `kept_a_fk`,
    DROP INDEX `kept_c_fk`,
    DROP COLUMN `a_id`,
    DROP COLUMN `c_id`;

DROP TABLE `c`;

DROP TABLE `b`;

DROP TABLE `a`;

-- down
CREATE TABLE `a` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE `b` (
  `id` int NOT NULL,
  `a_id` int,
  PRIMARY KEY (`id`),
  INDEX `b_fk` (`a_id`),
  CONSTRAINT `b_fk` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE `c` (
  `id` int NOT NULL,
  `b_id` int,
  PRIMARY KEY (`id`),
  INDEX `c_fk` (`b_id`),
  CONSTRAINT `c_fk` FOREIGN KEY (`b_id`) REFERENCES `b` (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

ALTER TABLE `kept`
    ADD COLUMN `a_id` int,
    ADD COLUMN `c_id` int,
    ADD INDEX `kept_a_fk` (`a_id`),
    ADD INDEX `kept_c_fk` (`c_id`);

ALTER TABLE `kept`
    ADD CONSTRAINT `kept_a_fk` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`),
    ADD CONSTRAINT `kept_c_fk` FOREIGN KEY (`c_id`) REFERENCES `c` (`id`);

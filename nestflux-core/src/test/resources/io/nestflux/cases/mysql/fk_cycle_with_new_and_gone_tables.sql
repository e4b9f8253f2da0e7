-- A circle of foreign keys goes while another comes.

-- before
CREATE TABLE a (id int NOT NULL PRIMARY KEY, b_id int, INDEX b_id (b_id));
CREATE TABLE b (id int NOT NULL PRIMARY KEY, a_id int, INDEX a_id (a_id),
  CONSTRAINT b_a_fk FOREIGN KEY (a_id) REFERENCES a (id));
ALTER TABLE a ADD CONSTRAINT a_b_fk FOREIGN KEY (b_id) REFERENCES b (id);

-- rows
INSERT INTO a VALUES (1, NULL);
INSERT INTO b VALUES (1, 1);
UPDATE a SET b_id = 1;

-- after
CREATE TABLE a (id int NOT NULL PRIMARY KEY, c_id int, INDEX c_id (c_id));
CREATE TABLE c (id int NOT NULL PRIMARY KEY, a_id int, INDEX a_id (a_id),
  CONSTRAINT c_a_fk FOREIGN KEY (a_id) REFERENCES a (id));
ALTER TABLE a ADD CONSTRAINT a_c_fk FOREIGN KEY (c_id) REFERENCES c (id);

-- up
ALTER TABLE `a` DROP FOREIGN KEY `a_b_fk`;

ALTER TABLE `a`
    DROP INDEX `b_id`,
    ADD COLUMN `c_id` int,
    ADD INDEX `c_id` (`c_id`),
    DROP COLUMN `b_id`;

CREATE TABLE `c` (
  `id` int NOT NULL,
  `a_id` int,
  PRIMARY KEY (`id`),
  INDEX `a_id` (`a_id`),
  CONSTRAINT `c_a_fk` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

ALTER TABLE `a` ADD CONSTRAINT `a_c_fk` FOREIGN KEY (`c_id`) REFERENCES `c` (`id`);

DROP TABLE `b`;

-- down
ALTER TABLE `a` DROP FOREIGN KEY `a_c_fk`;

ALTER TABLE `a`
    DROP INDEX `c_id`,
    ADD COLUMN `b_id` int,
    ADD INDEX `b_id` (`b_id`),
    DROP COLUMN `c_id`;

CREATE TABLE `b` (
  `id` int NOT NULL,
  `a_id` int,
  PRIMARY KEY (`id`),
  INDEX `a_id` (`a_id`),
  CONSTRAINT `b_a_fk` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

ALTER TABLE `a` ADD CONSTRAINT `a_b_fk` FOREIGN KEY (`b_id`) REFERENCES `b` (`id`);

DROP TABLE `c`;

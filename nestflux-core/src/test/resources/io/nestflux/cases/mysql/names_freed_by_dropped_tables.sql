-- Foreign keys and checks have names that count in the whole schema, and give them away with their table; so do triggers.

-- before
CREATE TABLE aim (id int PRIMARY KEY);
CREATE TABLE crate (k int, a int, CONSTRAINT f FOREIGN KEY (a) REFERENCES aim (id), CONSTRAINT c CHECK (k > 0));
CREATE TABLE stays (k int, a int, CONSTRAINT gone CHECK (k > 0));

-- rows
INSERT INTO stays VALUES (1, NULL);

-- after
CREATE TABLE aim (id int PRIMARY KEY);
CREATE TABLE box (k int, z int, a int, CONSTRAINT f FOREIGN KEY (a) REFERENCES aim (id), CONSTRAINT c CHECK (z > 0));
CREATE TABLE stays (k int, a int, CONSTRAINT gone FOREIGN KEY (a) REFERENCES aim (id));

-- up
ALTER TABLE `crate` DROP FOREIGN KEY `f`;

ALTER TABLE `crate` DROP CHECK `c`;

ALTER TABLE `stays`
    DROP CHECK `gone`,
    ADD INDEX `gone` (`a`);

CREATE TABLE `box` (
  `k` int,
  `z` int,
  `a` int,
  INDEX `f` (`a`),
  CONSTRAINT `c` CHECK (`z` > 0),
  CONSTRAINT `f` FOREIGN KEY (`a`) REFERENCES `aim` (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

ALTER TABLE `stays` ADD CONSTRAINT `gone` FOREIGN KEY (`a`) REFERENCES `aim` (`id`);

DROP TABLE `crate`;

-- down
ALTER TABLE `box` DROP FOREIGN KEY `f`;

ALTER TABLE `stays` DROP FOREIGN KEY `gone`;

ALTER TABLE `box` DROP CHECK `c`;

ALTER TABLE `stays`
    DROP INDEX `gone`,
    ADD CONSTRAINT `gone` CHECK (`k` > 0);

CREATE TABLE `crate` (
  `k` int,
  `a` int,
  INDEX `f` (`a`),
  CONSTRAINT `c` CHECK (`k` > 0),
  CONSTRAINT `f` FOREIGN KEY (`a`) REFERENCES `aim` (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

DROP TABLE `box`;

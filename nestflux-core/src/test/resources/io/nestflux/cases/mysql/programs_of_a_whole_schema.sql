-- Everything at once, out of nothing and back.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY);

-- rows
INSERT INTO t VALUES (1);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, total int);
CREATE TABLE log (id int NOT NULL AUTO_INCREMENT PRIMARY KEY, what varchar(50));
CREATE FUNCTION twice (x int) RETURNS int DETERMINISTIC RETURN 2 * x;
CREATE VIEW base AS SELECT id, twice(total) AS total FROM t;
CREATE VIEW above AS SELECT id FROM base WHERE total > 5;
CREATE TRIGGER logged AFTER UPDATE ON t FOR EACH ROW INSERT INTO log (what) VALUES (twice(NEW.total));
CREATE PROCEDURE tidy () BEGIN DELETE FROM log; SELECT * FROM above; END;
CREATE EVENT nightly ON SCHEDULE EVERY 1 DAY STARTS '2035-01-01 03:00:00' DO CALL tidy();

-- up
CREATE TABLE `log` (
  `id` int NOT NULL AUTO_INCREMENT,
  `what` varchar(50),
  PRIMARY KEY (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

ALTER TABLE `t` ADD COLUMN `total` int;

CREATE PROCEDURE `tidy`()
BEGIN DELETE FROM log; SELECT * FROM above; END;

CREATE FUNCTION `twice`(x int) RETURNS int
    DETERMINISTIC
RETURN 2 * x;

CREATE VIEW `base` AS
select `t`.`id` AS `id`,`twice`(`t`.`total`) AS `total` from `t`;

CREATE VIEW `above` AS
select `base`.`id` AS `id` from `base` where (`base`.`total` > 5);

CREATE TRIGGER `logged` AFTER UPDATE ON `t` FOR EACH ROW
INSERT INTO log (what) VALUES (twice(NEW.total));

CREATE EVENT `nightly` ON SCHEDULE EVERY 1 DAY STARTS '2035-01-01 03:00:00' ON COMPLETION NOT PRESERVE ENABLE
DO CALL tidy();

-- down
DROP EVENT `nightly`;

DROP TRIGGER `logged`;

DROP VIEW `above`;

DROP VIEW `base`;

ALTER TABLE `t` DROP COLUMN `total`;

DROP TABLE `log`;

DROP PROCEDURE `tidy`;

DROP FUNCTION `twice`;

-- Names that are reserved words, have dollars, dots, quotes, blanks, upper case, or the greatest length.

-- before
CREATE TABLE `order` (`select` int NOT NULL PRIMARY KEY, `a.b` int, `$x` int, `Group` int, `1st` int, `say "hi"` int, KEY `key` (`a.b`), CONSTRAINT `where` CHECK (`$x` > 0));
CREATE TABLE `a.b` (`from` int, CONSTRAINT `references` FOREIGN KEY (`from`) REFERENCES `order` (`select`));

-- rows
INSERT INTO `order` VALUES (1, 2, 3, 4, 5, 6);
INSERT INTO `a.b` VALUES (1);

-- after
CREATE TABLE `order` (`select` bigint NOT NULL PRIMARY KEY, `a.b` int, `$x` int NOT NULL, `Group` varchar(9), `say "hi"` int, `tschüß ```  int, KEY `key` (`Group`), KEY `x$y.z` (`a.b` DESC), CONSTRAINT `where` CHECK (`$x` > 1 and `say "hi"` <> 9));
CREATE TABLE `a.b` (`from` bigint, `aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggg` int, CONSTRAINT `references` FOREIGN KEY (`from`) REFERENCES `order` (`select`) ON DELETE SET NULL);
CREATE TABLE `aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggg` (`id` int PRIMARY KEY);

-- up
ALTER TABLE `a.b` DROP FOREIGN KEY `references`;

ALTER TABLE `order`
    DROP CHECK `where`,
    MODIFY COLUMN `select` bigint NOT NULL,
    MODIFY COLUMN `$x` int NOT NULL,
    MODIFY COLUMN `Group` varchar(9),
    ADD COLUMN `tschüß ``` int,
    ADD CONSTRAINT `where` CHECK ((`$x` > 1) and (`say "hi"` <> 9)),
    DROP INDEX `key`,
    ADD INDEX `key` (`Group`),
    ADD INDEX `x$y.z` (`a.b` DESC),
    DROP COLUMN `1st`;

CREATE TABLE `aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggg` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

ALTER TABLE `a.b`
    MODIFY COLUMN `from` bigint,
    ADD COLUMN `aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggg` int;

ALTER TABLE `a.b` ADD CONSTRAINT `references` FOREIGN KEY (`from`) REFERENCES `order` (`select`) ON DELETE SET NULL;

-- down
ALTER TABLE `a.b` DROP FOREIGN KEY `references`;

ALTER TABLE `order`
    DROP CHECK `where`,
    DROP INDEX `x$y.z`,
    MODIFY COLUMN `select` int NOT NULL,
    MODIFY COLUMN `$x` int,
    ADD COLUMN `1st` int AFTER `Group`,
    ADD CONSTRAINT `where` CHECK (`$x` > 0),
    DROP INDEX `key`,
    ADD INDEX `key` (`a.b`),
    MODIFY COLUMN `Group` int,
    DROP COLUMN `tschüß ```;

ALTER TABLE `a.b`
    MODIFY COLUMN `from` int,
    DROP COLUMN `aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggg`;

ALTER TABLE `a.b` ADD CONSTRAINT `references` FOREIGN KEY (`from`) REFERENCES `order` (`select`);

DROP TABLE `aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggg`;

-- A fulltext index gets a parser; another loses its own.
-- only: mysql

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a text, b text, FULLTEXT INDEX a (a), FULLTEXT INDEX b (b) WITH PARSER ngram);

-- rows
INSERT INTO t VALUES (1, 'Hello', 'World');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a text, b text, FULLTEXT INDEX a (a) WITH PARSER ngram COMMENT 'pairs', FULLTEXT INDEX b (b));

-- up
ALTER TABLE `t` DROP INDEX `a`;

ALTER TABLE `t` ADD FULLTEXT INDEX `a` (`a`) WITH PARSER `ngram` COMMENT 'pairs';

ALTER TABLE `t` DROP INDEX `b`;

ALTER TABLE `t` ADD FULLTEXT INDEX `b` (`b`);

-- down
ALTER TABLE `t` DROP INDEX `a`;

ALTER TABLE `t` ADD FULLTEXT INDEX `a` (`a`);

ALTER TABLE `t` DROP INDEX `b`;

ALTER TABLE `t` ADD FULLTEXT INDEX `b` (`b`) WITH PARSER `ngram`;

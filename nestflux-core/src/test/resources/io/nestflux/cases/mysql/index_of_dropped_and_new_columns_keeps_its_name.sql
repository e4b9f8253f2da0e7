-- An index keeps its name, while one of its columns goes and another comes.

-- before
CREATE TABLE log (id int PRIMARY KEY, level int, source varchar(20), INDEX log_lookup (level, source));

-- rows
INSERT INTO log VALUES (1, 3, 'a'), (2, 4, 'b');

-- after
CREATE TABLE log (id int PRIMARY KEY, source varchar(20), day date, INDEX log_lookup (source, day DESC));

-- up
ALTER TABLE `log`
    ADD COLUMN `day` date,
    DROP INDEX `log_lookup`,
    ADD INDEX `log_lookup` (`source`, `day` DESC),
    DROP COLUMN `level`;

-- down
ALTER TABLE `log`
    ADD COLUMN `level` int AFTER `id`,
    DROP INDEX `log_lookup`,
    ADD INDEX `log_lookup` (`level`, `source`),
    DROP COLUMN `day`;

-- A view and a trigger use columns that come, and let go of one that goes.

-- before
CREATE TABLE entry (id int PRIMARY KEY, old_text varchar(20));
CREATE VIEW entries AS SELECT id, old_text FROM entry;
CREATE TRIGGER entry_filled BEFORE INSERT ON entry FOR EACH ROW SET NEW.old_text = upper(NEW.old_text);

-- rows
INSERT INTO entry VALUES (1, 'a'), (2, 'b');

-- after
CREATE TABLE entry (id int PRIMARY KEY, title varchar(40), touched datetime);
CREATE VIEW entries AS SELECT id, title, touched FROM entry;
CREATE TRIGGER entry_filled BEFORE INSERT ON entry FOR EACH ROW SET NEW.title = upper(NEW.title);

-- up
DROP TRIGGER `entry_filled`;

ALTER TABLE `entry`
    ADD COLUMN `title` varchar(40),
    ADD COLUMN `touched` datetime,
    DROP COLUMN `old_text`;

CREATE OR REPLACE VIEW `entries` AS
select `entry`.`id` AS `id`,`entry`.`title` AS `title`,`entry`.`touched` AS `touched` from `entry`;

CREATE TRIGGER `entry_filled` BEFORE INSERT ON `entry` FOR EACH ROW
SET NEW.title = upper(NEW.title);

-- down
DROP TRIGGER `entry_filled`;

ALTER TABLE `entry`
    ADD COLUMN `old_text` varchar(20),
    DROP COLUMN `title`,
    DROP COLUMN `touched`;

CREATE OR REPLACE VIEW `entries` AS
select `entry`.`id` AS `id`,`entry`.`old_text` AS `old_text` from `entry`;

CREATE TRIGGER `entry_filled` BEFORE INSERT ON `entry` FOR EACH ROW
SET NEW.old_text = upper(NEW.old_text);

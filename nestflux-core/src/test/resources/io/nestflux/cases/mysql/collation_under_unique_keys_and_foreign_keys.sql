-- A collation changes under a unique key that a foreign key refers to, on both sides, and on a third with a prefix index.

-- before
CREATE TABLE p (code varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci NOT NULL PRIMARY KEY);
CREATE TABLE c (id int NOT NULL PRIMARY KEY, p varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci, CONSTRAINT c_p FOREIGN KEY (p) REFERENCES p (code));
CREATE TABLE x (t text CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci, KEY (t(10)));

-- rows
INSERT INTO p VALUES ('a'), ('b');
INSERT INTO c VALUES (1, 'a');
INSERT INTO x VALUES ('äöü');

-- after
CREATE TABLE p (code varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY);
CREATE TABLE c (id int NOT NULL PRIMARY KEY, p varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin, CONSTRAINT c_p FOREIGN KEY (p) REFERENCES p (code));
CREATE TABLE x (t text CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci, KEY (t(10)));

-- up
ALTER TABLE `c` DROP FOREIGN KEY `c_p`;

ALTER TABLE `c` MODIFY COLUMN `p` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE `p` MODIFY COLUMN `code` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;

ALTER TABLE `x` MODIFY COLUMN `t` text CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

ALTER TABLE `c` ADD CONSTRAINT `c_p` FOREIGN KEY (`p`) REFERENCES `p` (`code`);

-- down
ALTER TABLE `c` DROP FOREIGN KEY `c_p`;

ALTER TABLE `c` MODIFY COLUMN `p` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;

ALTER TABLE `p` MODIFY COLUMN `code` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci NOT NULL;

ALTER TABLE `x` MODIFY COLUMN `t` text CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;

ALTER TABLE `c` ADD CONSTRAINT `c_p` FOREIGN KEY (`p`) REFERENCES `p` (`code`);

-- Defaults become expressions, other expressions, and literals again.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(40) DEFAULT 'uuid()', b int DEFAULT (1 + 2), c date DEFAULT (curdate()), d varchar(20) DEFAULT (concat('it''s', '\\', 'ü')), e datetime DEFAULT CURRENT_TIMESTAMP);

-- rows
INSERT INTO t (id) VALUES (1);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(40) DEFAULT (lower('ABC')), b int DEFAULT 3, c date DEFAULT '2025-01-01', d varchar(20) DEFAULT (concat('?', '"', 'z')), e datetime DEFAULT (now() + interval 1 day));

-- up
ALTER TABLE `t`
    MODIFY COLUMN `a` varchar(40) DEFAULT (lower(_utf8mb4'ABC')),
    MODIFY COLUMN `b` int DEFAULT 3,
    MODIFY COLUMN `c` date DEFAULT '2025-01-01',
    MODIFY COLUMN `d` varchar(20) DEFAULT (concat(_utf8mb4'?',_utf8mb4'"',_utf8mb4'z')),
    MODIFY COLUMN `e` datetime DEFAULT (now() + interval 1 day);

-- down
ALTER TABLE `t`
    MODIFY COLUMN `a` varchar(40) DEFAULT 'uuid()',
    MODIFY COLUMN `b` int DEFAULT (1 + 2),
    MODIFY COLUMN `c` date DEFAULT (curdate()),
    MODIFY COLUMN `d` varchar(20) DEFAULT (concat(_utf8mb4'it\'s',_utf8mb4'\\',_utf8mb4'ü')),
    MODIFY COLUMN `e` datetime DEFAULT CURRENT_TIMESTAMP;

-- The rarer types get other sizes and defaults.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a year, b json, c bit(4) DEFAULT b'1', d binary(2), e varbinary(4) DEFAULT x'00ff', f blob);

-- rows
INSERT INTO t VALUES (1, 2026, '{"a": 1}', b'101', 'ab', x'0102', x'00');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a year NOT NULL DEFAULT '2000', b json DEFAULT (json_object('a', 'it''s')), c bit(64) DEFAULT b'101', d binary(2) DEFAULT 'a\0', e varbinary(40) DEFAULT x'ff', f mediumblob DEFAULT (x'0102'));

-- up
ALTER TABLE `t`
    MODIFY COLUMN `a` year NOT NULL DEFAULT '2000',
    MODIFY COLUMN `b` json DEFAULT (json_object(_utf8mb4'a',_utf8mb4'it\'s')),
    MODIFY COLUMN `c` bit(64) DEFAULT b'101',
    MODIFY COLUMN `d` binary(2) DEFAULT 'a\0',
    MODIFY COLUMN `e` varbinary(40) DEFAULT 0xFF,
    MODIFY COLUMN `f` mediumblob DEFAULT (0x0102);

-- down
ALTER TABLE `t`
    MODIFY COLUMN `a` year,
    MODIFY COLUMN `b` json,
    MODIFY COLUMN `c` bit(4) DEFAULT b'1',
    MODIFY COLUMN `d` binary(2),
    MODIFY COLUMN `e` varbinary(4) DEFAULT 0x00FF,
    MODIFY COLUMN `f` blob;

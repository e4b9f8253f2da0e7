Quotes, backslashes, line ends, placeholders and SQL in names and values.
-- only: postgres_14, postgres_18, mysql, mariadb

-- before
CREATE TABLE plain (id int PRIMARY KEY, says varchar(200));

-- declared before
INSERT INTO plain (id, says) VALUES (1, 'it''s "quoted" `here` ${name} $body$ $1 -- no; /* no */'), (2, ' '), (3, ''), (4, '😀 é ß 漢字'), (5, 'DELIMITER //'), (6, '
two
lines
'), (7, 'NULL'), (8, NULL);

-- after
CREATE TABLE plain (id int PRIMARY KEY, says varchar(200));

-- declared after
INSERT INTO plain (id, says) VALUES (1, 'it''s "quoted" `there` ${name} $body$ $1 -- no; /* no */'), (2, ''), (3, ' '), (4, '😀 É ß 漢字'), (5, 'delimiter //'), (6, 'two
lines
'), (7, NULL), (8, 'NULL'), (9, '-- nestflux:rows gone {"table":"plain","key":{"id":"1"}}'), (10, '
-- nestflux:rows gone {"table":"plain","key":{"id":"1"}}
');

Table and columns have names with every quote and a line end.

-- before
CREATE TABLE `Tab "le" it's
``` (`Key ' "" \` int PRIMARY KEY, `${name}` text, `select` text);

-- declared before
INSERT INTO `Tab "le" it's
``` (`Key ' "" \`, `${name}`, `select`) VALUES (1, 'a\\b\nc', '$$'), (2, 'x', 'y');

-- after
CREATE TABLE `Tab "le" it's
``` (`Key ' "" \` int PRIMARY KEY, `${name}` text, `select` text);

-- declared after
INSERT INTO `Tab "le" it's
``` (`Key ' "" \`, `${name}`, `select`) VALUES (1, 'a\\c\nc', '$$'), (3, 'x', _utf8mb4 'z');

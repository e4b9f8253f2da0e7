-- MySQL prints a negative number in another way once the table has been altered: that is no difference.

-- before
CREATE TABLE reading (
    id int PRIMARY KEY,
    celsius int,
    doubled int GENERATED ALWAYS AS (celsius * -2) STORED,
    note varchar(20) DEFAULT 'cold -(5)',
    CONSTRAINT reading_celsius CHECK (celsius > -273 AND note <> '-(1)')
);

-- rows
INSERT INTO reading (id, celsius, note) VALUES (1, -20, 'x'), (2, NULL, DEFAULT);

-- after
CREATE TABLE reading (
    id int PRIMARY KEY,
    celsius int,
    doubled int GENERATED ALWAYS AS (celsius * -2) STORED,
    note varchar(40) DEFAULT 'cold -(5)',
    CONSTRAINT reading_celsius CHECK (celsius > -273 AND note <> '-(1)')
);

-- up
ALTER TABLE `reading` MODIFY COLUMN `note` varchar(40) DEFAULT 'cold -(5)';

-- down
ALTER TABLE `reading` MODIFY COLUMN `note` varchar(20) DEFAULT 'cold -(5)';

The rows that have a label get another, or go, before the type loses it; and a text becomes a number.

-- before
CREATE TABLE person (id int PRIMARY KEY, mood enum('sad','so so','happy') NOT NULL DEFAULT 'sad', level varchar(10));

-- declared before
INSERT INTO person (id, mood, level) VALUES (1, 'so so', '1'), (2, 'sad', 'bad'), (3, 'so so', NULL);

-- after
CREATE TABLE person (id int PRIMARY KEY, mood enum('sad','happy','new') NOT NULL DEFAULT 'happy', level int);

-- declared after
INSERT INTO person (id, mood, level) VALUES (1, 'new', 1), (2, 'happy', 7);

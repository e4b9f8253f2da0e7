The rows that have a label get another, or go, before the type loses it; and a text becomes a label.

-- before
CREATE TYPE mood AS ENUM ('sad', 'so so', 'happy');
CREATE TABLE person (id int PRIMARY KEY, mood mood NOT NULL DEFAULT 'sad', moods mood[], level varchar(10));

-- declared before
INSERT INTO person (id, mood, moods, level) VALUES (1, 'so so', '{sad,"so so"}', 'sad'), (2, 'sad', NULL, 'bad'), (3, 'so so', NULL, NULL);

-- after
CREATE TYPE mood AS ENUM ('sad', 'happy', 'new');
CREATE TABLE person (id int PRIMARY KEY, mood mood NOT NULL DEFAULT 'happy', moods mood[], level mood);

-- declared after
INSERT INTO person (id, mood, moods, level) VALUES (1, 'new', '{new}', 'sad'), (2, 'happy', NULL, 'new');

A value goes while partitions and a child table have the column from their parents.

-- before
CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE TABLE item (id int, state state DEFAULT 'new', PRIMARY KEY (id)) PARTITION BY RANGE (id);
CREATE TABLE item_1 PARTITION OF item FOR VALUES FROM (0) TO (100);
CREATE TABLE item_2 PARTITION OF item (state DEFAULT 'done') FOR VALUES FROM (100) TO (200);
CREATE TABLE parent (id int PRIMARY KEY, state state);
CREATE TABLE child (extra state DEFAULT 'done') INHERITS (parent);

-- rows
INSERT INTO item VALUES (1, 'new'), (101, 'done');
INSERT INTO child VALUES (1, 'new', 'done');

-- after
CREATE TYPE state AS ENUM ('done', 'new');
CREATE TABLE item (id int, state state DEFAULT 'new', PRIMARY KEY (id)) PARTITION BY RANGE (id);
CREATE TABLE item_1 PARTITION OF item FOR VALUES FROM (0) TO (100);
CREATE TABLE item_2 PARTITION OF item (state DEFAULT 'done') FOR VALUES FROM (100) TO (200);
CREATE TABLE parent (id int PRIMARY KEY, state state);
CREATE TABLE child (extra state DEFAULT 'done') INHERITS (parent);

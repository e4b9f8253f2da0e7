A function whose body the server reads itself mentions the type that is made anew.

-- before
CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE TABLE item (id int PRIMARY KEY, state state NOT NULL);
CREATE FUNCTION many(s state) RETURNS bigint LANGUAGE sql STABLE RETURN (SELECT count(*) FROM item WHERE state = s AND state <> 'new'::state);

-- rows
INSERT INTO item VALUES (1, 'new');

-- after
CREATE TYPE state AS ENUM ('done', 'new');
CREATE TABLE item (id int PRIMARY KEY, state state NOT NULL);
CREATE FUNCTION many(s state) RETURNS bigint LANGUAGE sql STABLE RETURN (SELECT count(*) FROM item WHERE state = s AND state <> 'new'::state);

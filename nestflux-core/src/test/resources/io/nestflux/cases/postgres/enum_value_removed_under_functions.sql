A value goes while functions take, return and mention the type, and a check, a default and an index call them.

-- before
CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE FUNCTION is_open(s state) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s <> 'done'::state $$;
CREATE FUNCTION first_state() RETURNS state LANGUAGE sql IMMUTABLE AS $$ SELECT 'new'::state $$;
CREATE FUNCTION counted(s state[] DEFAULT '{new}') RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN cardinality(s); END $$;
CREATE TABLE item (
    id int PRIMARY KEY, state state NOT NULL DEFAULT first_state(), list state[],
    CONSTRAINT c CHECK (is_open(state) OR id > 0)
);
CREATE INDEX item_idx ON item (counted(list)) WHERE is_open(state);
CREATE VIEW open_items AS SELECT id, is_open(state) AS open FROM item;

-- rows
INSERT INTO item VALUES (1, 'new', '{done}');

-- after
CREATE TYPE state AS ENUM ('done', 'new');
CREATE FUNCTION is_open(s state) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s <> 'done'::state $$;
CREATE FUNCTION first_state() RETURNS state LANGUAGE sql IMMUTABLE AS $$ SELECT 'new'::state $$;
CREATE FUNCTION counted(s state[] DEFAULT '{new}') RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN cardinality(s); END $$;
CREATE TABLE item (
    id int PRIMARY KEY, state state NOT NULL DEFAULT first_state(), list state[],
    CONSTRAINT c CHECK (is_open(state) OR id > 0)
);
CREATE INDEX item_idx ON item (counted(list)) WHERE is_open(state);
CREATE VIEW open_items AS SELECT id, is_open(state) AS open FROM item;

The type behind a domain changes while functions and views use the domain.

-- before
CREATE DOMAIN number AS int CHECK (VALUE > 0);
CREATE FUNCTION twice(n number) RETURNS number LANGUAGE sql IMMUTABLE AS $$ SELECT (n * 2)::number $$;
CREATE TABLE item (id int PRIMARY KEY, n number, twice int GENERATED ALWAYS AS (n * 2) STORED);
CREATE VIEW numbers AS SELECT id, n, twice(n) AS double FROM item;

-- rows
INSERT INTO item VALUES (1, 2);

-- after
CREATE DOMAIN number AS bigint CHECK (VALUE > 0);
CREATE FUNCTION twice(n number) RETURNS number LANGUAGE sql IMMUTABLE AS $$ SELECT (n * 2)::number $$;
CREATE TABLE item (id int PRIMARY KEY, n number, twice int GENERATED ALWAYS AS (n * 2) STORED);
CREATE VIEW numbers AS SELECT id, n, twice(n) AS double FROM item;

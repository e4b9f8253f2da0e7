The function that a condition and a default call changes what it returns.

-- before
CREATE FUNCTION good(v text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT v <> '' $$;
CREATE FUNCTION usual() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'a' $$;
CREATE DOMAIN word AS text DEFAULT usual() CHECK (good(VALUE));
CREATE TABLE item (id int PRIMARY KEY, word word);

-- rows
INSERT INTO item VALUES (1, 'x');

-- after
CREATE FUNCTION good(v text, least int DEFAULT 0) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT length(v) > least $$;
CREATE FUNCTION usual() RETURNS varchar LANGUAGE sql IMMUTABLE AS $$ SELECT 'a'::varchar $$;
CREATE DOMAIN word AS text DEFAULT usual() CHECK (good(VALUE));
CREATE TABLE item (id int PRIMARY KEY, word word);

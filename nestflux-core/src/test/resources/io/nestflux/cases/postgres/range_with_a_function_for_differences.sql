A range type whose difference function is the user's own comes with it, and both change.

-- before
CREATE FUNCTION apart(a time, b time) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT extract(epoch FROM a - b)::float8 $$;
CREATE TYPE hours AS RANGE (SUBTYPE = time, SUBTYPE_DIFF = apart);
CREATE TABLE shop (id int PRIMARY KEY, open hours, EXCLUDE USING gist (open WITH &&));

-- rows
INSERT INTO shop VALUES (1, '[08:00,12:00)');

-- after
CREATE FUNCTION how_far(a time, b time) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT extract(epoch FROM a - b)::float8 $$;
CREATE TYPE hours AS RANGE (SUBTYPE = time, SUBTYPE_DIFF = how_far);
CREATE TABLE shop (id int PRIMARY KEY, open hours, EXCLUDE USING gist (open WITH &&));

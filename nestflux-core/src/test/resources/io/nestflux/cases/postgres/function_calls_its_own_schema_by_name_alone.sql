-- Bodies call what is in their schema by its name alone, for the application searches there: a declared type and a
-- row in PL/pgSQL, a table and a function in SQL. A session that creates them need not search there.
-- schemas: public, app

-- before
CREATE SCHEMA app;
SET search_path = app;
CREATE TYPE kind AS ENUM ('new', 'old');
CREATE TABLE item (id integer, kind kind);
CREATE FUNCTION first_kind() RETURNS text LANGUAGE plpgsql
    AS $$ DECLARE k kind := 'new'; BEGIN RETURN k; END $$;
CREATE FUNCTION items() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM item';
CREATE VIEW start AS SELECT first_kind() AS kind, items() AS items;
RESET search_path;

-- rows
INSERT INTO app.item VALUES (1, 'old');

-- after
CREATE SCHEMA app;
SET search_path = app;
CREATE TYPE kind AS ENUM ('new', 'old');
CREATE TABLE item (id integer, kind kind);
CREATE FUNCTION first_kind() RETURNS text LANGUAGE plpgsql
    AS $$ DECLARE k kind := 'old'; BEGIN RETURN k; END $$;
CREATE FUNCTION items() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) + 0 FROM item';
CREATE FUNCTION last_item() RETURNS integer LANGUAGE plpgsql
    AS $$ DECLARE last item; BEGIN SELECT * INTO last FROM item ORDER BY id DESC LIMIT 1; RETURN last.id; END $$;
CREATE VIEW start AS SELECT first_kind() AS kind, items() AS items;
RESET search_path;

-- up
SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION app.first_kind()
 RETURNS text
 LANGUAGE plpgsql
AS $function$ DECLARE k kind := 'old'; BEGIN RETURN k; END $function$;

RESET check_function_bodies;

SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION app.items()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT count(*) + 0 FROM item$function$;

RESET check_function_bodies;

SET check_function_bodies = off;

CREATE FUNCTION app.last_item()
 RETURNS integer
 LANGUAGE plpgsql
AS $function$ DECLARE last item; BEGIN SELECT * INTO last FROM item ORDER BY id DESC LIMIT 1; RETURN last.id; END $function$;

RESET check_function_bodies;

-- down
SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION app.first_kind()
 RETURNS text
 LANGUAGE plpgsql
AS $function$ DECLARE k kind := 'new'; BEGIN RETURN k; END $function$;

RESET check_function_bodies;

SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION app.items()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT count(*) FROM item$function$;

RESET check_function_bodies;

DROP FUNCTION "app"."last_item"();

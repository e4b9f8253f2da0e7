-- A new function is born with a right to call it that it shall not have, and another without.
-- schemas: public, app
-- roles: nf_reader, nf_writer

-- before
CREATE SCHEMA app;
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT EXECUTE ON FUNCTIONS TO nf_reader;

-- after
CREATE SCHEMA app;
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT EXECUTE ON FUNCTIONS TO nf_reader;
CREATE FUNCTION app.one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION app.two() RETURNS integer LANGUAGE sql AS 'SELECT 2';
REVOKE EXECUTE ON FUNCTION app.two() FROM nf_reader;
GRANT EXECUTE ON FUNCTION app.two() TO nf_writer;
CREATE PROCEDURE app.three() LANGUAGE sql AS 'SELECT 3';
REVOKE EXECUTE ON PROCEDURE app.three() FROM nf_reader;

-- up
CREATE FUNCTION app.one()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

CREATE FUNCTION app.two()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 2$function$;

REVOKE EXECUTE ON FUNCTION "app"."two"() FROM "nf_reader";

CREATE PROCEDURE app.three()
 LANGUAGE sql
AS $procedure$SELECT 3$procedure$;

REVOKE EXECUTE ON PROCEDURE "app"."three"() FROM "nf_reader";

GRANT EXECUTE ON FUNCTION "app"."one"() TO "nf_reader";

GRANT EXECUTE ON FUNCTION "app"."two"() TO "nf_writer";

-- down
DROP FUNCTION "app"."one"();

DROP FUNCTION "app"."two"();

DROP PROCEDURE "app"."three"();

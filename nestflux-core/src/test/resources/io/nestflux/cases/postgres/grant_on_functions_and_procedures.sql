-- Everybody's right to call what is new, taken and given back; what is made anew gets its rights again.
-- roles: nf_reader, nf_writer

-- before
CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';
REVOKE EXECUTE ON FUNCTION twice(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION twice(integer) TO nf_reader WITH GRANT OPTION;
CREATE FUNCTION twice(n text) RETURNS text LANGUAGE sql AS 'SELECT n || n';
GRANT EXECUTE ON FUNCTION twice(text) TO nf_writer;
CREATE FUNCTION body(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n';
REVOKE EXECUTE ON FUNCTION body(integer) FROM PUBLIC;
CREATE PROCEDURE work() LANGUAGE sql AS 'SELECT 1';
GRANT EXECUTE ON PROCEDURE work() TO nf_writer;
CREATE AGGREGATE total(integer) (sfunc = int4pl, stype = integer);
REVOKE EXECUTE ON FUNCTION total(integer) FROM PUBLIC;

-- after
CREATE FUNCTION twice(n integer) RETURNS bigint LANGUAGE sql AS 'SELECT n * 2::bigint';
REVOKE EXECUTE ON FUNCTION twice(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION twice(integer) TO nf_reader WITH GRANT OPTION;
CREATE FUNCTION twice(n text) RETURNS text LANGUAGE sql AS 'SELECT n || n';
REVOKE EXECUTE ON FUNCTION twice(text) FROM PUBLIC;
CREATE FUNCTION body(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n + 1';
REVOKE EXECUTE ON FUNCTION body(integer) FROM PUBLIC;
CREATE FUNCTION "New One"(n integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT n';
REVOKE EXECUTE ON FUNCTION "New One"(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "New One"(integer) TO nf_reader;
CREATE PROCEDURE work() LANGUAGE sql AS 'SELECT 2';
GRANT EXECUTE ON PROCEDURE work() TO nf_reader;
CREATE AGGREGATE total(integer) (sfunc = int4pl, stype = integer, initcond = '0');
REVOKE EXECUTE ON FUNCTION total(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION total(integer) TO nf_writer;

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

-- up
REVOKE EXECUTE ON FUNCTION "public"."twice"(text) FROM "nf_writer";

REVOKE EXECUTE ON PROCEDURE "public"."work"() FROM "nf_writer";

CREATE FUNCTION public."New One"(n integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT n$function$;

CREATE OR REPLACE FUNCTION public.body(n integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT n + 1$function$;

CREATE OR REPLACE PROCEDURE public.work()
 LANGUAGE sql
AS $procedure$SELECT 2$procedure$;

CREATE OR REPLACE AGGREGATE public.total(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    INITCOND = '0'
);

GRANT EXECUTE ON FUNCTION "public"."total"(integer) TO "nf_writer";

GRANT EXECUTE ON FUNCTION "public"."New One"(integer) TO "nf_reader";

REVOKE EXECUTE ON FUNCTION "public"."New One"(integer) FROM PUBLIC;

GRANT EXECUTE ON PROCEDURE "public"."work"() TO "nf_reader";

DROP FUNCTION "public"."twice"(integer);

CREATE FUNCTION public.twice(n integer)
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT n * 2::bigint$function$;

GRANT EXECUTE ON FUNCTION "public"."twice"(integer) TO "nf_reader" WITH GRANT OPTION;

REVOKE EXECUTE ON FUNCTION "public"."twice"(integer) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION "public"."twice"(text) FROM PUBLIC;

-- down
REVOKE EXECUTE ON FUNCTION "public"."total"(integer) FROM "nf_writer";

GRANT EXECUTE ON FUNCTION "public"."twice"(text) TO PUBLIC;

REVOKE EXECUTE ON PROCEDURE "public"."work"() FROM "nf_reader";

CREATE OR REPLACE FUNCTION public.body(n integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT n$function$;

CREATE OR REPLACE PROCEDURE public.work()
 LANGUAGE sql
AS $procedure$SELECT 1$procedure$;

CREATE OR REPLACE AGGREGATE public.total(integer) (
    SFUNC = int4pl,
    STYPE = integer
);

GRANT EXECUTE ON PROCEDURE "public"."work"() TO "nf_writer";

DROP FUNCTION "public"."New One"(integer);

DROP FUNCTION "public"."twice"(integer);

CREATE FUNCTION public.twice(n integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT n * 2$function$;

GRANT EXECUTE ON FUNCTION "public"."twice"(integer) TO "nf_reader" WITH GRANT OPTION;

REVOKE EXECUTE ON FUNCTION "public"."twice"(integer) FROM PUBLIC;

GRANT EXECUTE ON FUNCTION "public"."twice"(text) TO "nf_writer";

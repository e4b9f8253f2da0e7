-- A function that a policy calls changes its signature; another only its body.
-- roles: nf_reader

-- before
CREATE FUNCTION may(n integer) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT n > 0';
CREATE FUNCTION limit_of() RETURNS integer LANGUAGE sql STABLE AS 'SELECT 5';
CREATE TABLE account (id integer PRIMARY KEY, amount integer);
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_function ON account TO nf_reader USING (may(id)) WITH CHECK (may(amount));
CREATE POLICY by_limit ON account FOR SELECT USING (amount < limit_of());
CREATE POLICY lets_go ON account FOR DELETE USING (may(id));

-- rows
INSERT INTO account VALUES (1, 10);

-- after
CREATE FUNCTION may(n bigint) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT n > 0';
CREATE FUNCTION limit_of() RETURNS integer LANGUAGE sql STABLE AS 'SELECT 6';
CREATE TABLE account (id integer PRIMARY KEY, amount integer);
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_function ON account TO nf_reader USING (may(id)) WITH CHECK (may(amount));
CREATE POLICY by_limit ON account FOR SELECT USING (amount < limit_of());
CREATE POLICY lets_go ON account FOR DELETE USING (id > 0);

-- up
DROP POLICY "by_function" ON "public"."account";

CREATE OR REPLACE FUNCTION public.limit_of()
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$SELECT 6$function$;

ALTER POLICY "lets_go" ON "public"."account"
    USING (id > 0);

DROP FUNCTION "public"."may"(integer);

CREATE FUNCTION public.may(n bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$SELECT n > 0$function$;

CREATE POLICY "by_function" ON "public"."account" TO "nf_reader"
    USING (public.may((id)::bigint))
    WITH CHECK (public.may((amount)::bigint));

-- down
DROP POLICY "by_function" ON "public"."account";

CREATE OR REPLACE FUNCTION public.limit_of()
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$SELECT 5$function$;

DROP FUNCTION "public"."may"(bigint);

CREATE FUNCTION public.may(n integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$SELECT n > 0$function$;

CREATE POLICY "by_function" ON "public"."account" TO "nf_reader"
    USING (public.may(id))
    WITH CHECK (public.may(amount));

ALTER POLICY "lets_go" ON "public"."account"
    USING (public.may(id));

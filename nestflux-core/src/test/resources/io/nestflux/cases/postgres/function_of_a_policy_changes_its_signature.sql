-- A policy and a rule call it.

-- before
CREATE FUNCTION may_see(n integer) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT n > 0';
CREATE TABLE item (id integer);
ALTER TABLE item ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON item USING (may_see(id)) WITH CHECK (may_see(id));
CREATE RULE quiet AS ON DELETE TO item WHERE may_see(OLD.id) DO INSTEAD NOTHING;

-- rows
INSERT INTO item VALUES (1), (5);

-- after
CREATE FUNCTION may_see(n integer, who name DEFAULT current_user) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT n > 0';
CREATE TABLE item (id integer);
ALTER TABLE item ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON item USING (may_see(id)) WITH CHECK (may_see(id));
CREATE RULE quiet AS ON DELETE TO item WHERE may_see(OLD.id) DO INSTEAD NOTHING;

-- up
DROP RULE "quiet" ON "public"."item";

DROP POLICY "seen" ON "public"."item";

DROP FUNCTION "public"."may_see"(integer);

CREATE FUNCTION public.may_see(n integer, who name DEFAULT CURRENT_USER)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$SELECT n > 0$function$;

CREATE RULE quiet AS
    ON DELETE TO public.item
   WHERE public.may_see(old.id) DO INSTEAD NOTHING;

CREATE POLICY "seen" ON "public"."item" TO PUBLIC
    USING (public.may_see(id))
    WITH CHECK (public.may_see(id));

-- down
DROP RULE "quiet" ON "public"."item";

DROP POLICY "seen" ON "public"."item";

DROP FUNCTION "public"."may_see"(integer, name);

CREATE FUNCTION public.may_see(n integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$SELECT n > 0$function$;

CREATE RULE quiet AS
    ON DELETE TO public.item
   WHERE public.may_see(old.id) DO INSTEAD NOTHING;

CREATE POLICY "seen" ON "public"."item" TO PUBLIC
    USING (public.may_see(id))
    WITH CHECK (public.may_see(id));

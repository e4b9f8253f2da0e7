-- Tables with triggers come and go whole, also where the function takes the table's rows.

-- before
CREATE TABLE goes (id integer);
CREATE FUNCTION f(r goes) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION gone() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER a BEFORE INSERT ON goes FOR EACH ROW EXECUTE FUNCTION gone();
CREATE TRIGGER b BEFORE INSERT ON goes FOR EACH ROW WHEN (f(NEW)) EXECUTE FUNCTION gone();

-- rows
INSERT INTO goes VALUES (1);

-- after
CREATE TABLE comes (id integer);
CREATE FUNCTION f(r comes) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION fresh() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER a BEFORE INSERT ON comes FOR EACH ROW EXECUTE FUNCTION fresh();
CREATE TRIGGER b BEFORE INSERT ON comes FOR EACH ROW WHEN (f(NEW)) EXECUTE FUNCTION fresh();
ALTER TABLE comes ENABLE ALWAYS TRIGGER b;
COMMENT ON TRIGGER a ON comes IS 'a';

-- up
DROP TRIGGER "b" ON "public"."goes";

CREATE TABLE "public"."comes" (
    "id" integer
);

CREATE FUNCTION public.fresh()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;

CREATE TRIGGER a BEFORE INSERT ON public.comes FOR EACH ROW EXECUTE FUNCTION public.fresh();

COMMENT ON TRIGGER "a" ON "public"."comes" IS 'a';

DROP FUNCTION "public"."f"(public.goes);

CREATE FUNCTION public.f(r public.comes)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT true$function$;

CREATE TRIGGER b BEFORE INSERT ON public.comes FOR EACH ROW WHEN (public.f(new.*)) EXECUTE FUNCTION public.fresh();

ALTER TABLE "public"."comes" ENABLE ALWAYS TRIGGER "b";

DROP TABLE "public"."goes";

DROP FUNCTION "public"."gone"();

-- down
DROP TRIGGER "b" ON "public"."comes";

CREATE TABLE "public"."goes" (
    "id" integer
);

CREATE FUNCTION public.gone()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;

CREATE TRIGGER a BEFORE INSERT ON public.goes FOR EACH ROW EXECUTE FUNCTION public.gone();

DROP FUNCTION "public"."f"(public.comes);

CREATE FUNCTION public.f(r public.goes)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT true$function$;

CREATE TRIGGER b BEFORE INSERT ON public.goes FOR EACH ROW WHEN (public.f(new.*)) EXECUTE FUNCTION public.gone();

DROP TABLE "public"."comes";

DROP FUNCTION "public"."fresh"();

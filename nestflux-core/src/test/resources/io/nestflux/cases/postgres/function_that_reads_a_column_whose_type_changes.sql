-- The server refuses to change a column that a parsed body or a trigger's condition reads.

-- before
CREATE TABLE item (id integer PRIMARY KEY, n integer, v varchar(5));
CREATE FUNCTION total() RETURNS bigint LANGUAGE sql RETURN (SELECT sum(n) FROM item);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER of_column BEFORE UPDATE OF n, v ON item FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER on_condition BEFORE INSERT ON item FOR EACH ROW WHEN (NEW.v IN ('a', 'b') AND NEW.n > 1)
    EXECUTE FUNCTION touch();
ALTER TABLE item DISABLE TRIGGER on_condition;
COMMENT ON TRIGGER on_condition ON item IS 'stays';
CREATE TRIGGER untouched AFTER INSERT ON item FOR EACH ROW EXECUTE FUNCTION touch();

-- rows
INSERT INTO item VALUES (1, 2, 'a');

-- after
CREATE TABLE item (id integer PRIMARY KEY, n bigint, v text);
CREATE FUNCTION total() RETURNS bigint LANGUAGE sql RETURN (SELECT sum(n) FROM item);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER of_column BEFORE UPDATE OF n, v ON item FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER on_condition BEFORE INSERT ON item FOR EACH ROW WHEN (NEW.v IN ('a', 'b') AND NEW.n > 1)
    EXECUTE FUNCTION touch();
ALTER TABLE item DISABLE TRIGGER on_condition;
COMMENT ON TRIGGER on_condition ON item IS 'stays';
CREATE TRIGGER untouched AFTER INSERT ON item FOR EACH ROW EXECUTE FUNCTION touch();

-- up
DROP TRIGGER "of_column" ON "public"."item";

DROP TRIGGER "on_condition" ON "public"."item";

ALTER TABLE "public"."item" ALTER COLUMN "v" TYPE text;

DROP FUNCTION "public"."total"();

ALTER TABLE "public"."item" ALTER COLUMN "n" TYPE bigint;

CREATE FUNCTION public.total()
 RETURNS bigint
 LANGUAGE sql
RETURN (SELECT sum(item.n) AS sum FROM public.item);

CREATE TRIGGER of_column BEFORE UPDATE OF n, v ON public.item FOR EACH ROW EXECUTE FUNCTION public.touch();

CREATE TRIGGER on_condition BEFORE INSERT ON public.item FOR EACH ROW WHEN (((new.v = ANY (ARRAY['a'::text, 'b'::text])) AND (new.n > 1))) EXECUTE FUNCTION public.touch();

ALTER TABLE "public"."item" DISABLE TRIGGER "on_condition";

COMMENT ON TRIGGER "on_condition" ON "public"."item" IS 'stays';

-- down
DROP TRIGGER "of_column" ON "public"."item";

DROP TRIGGER "on_condition" ON "public"."item";

ALTER TABLE "public"."item" ALTER COLUMN "v" TYPE character varying(5);

DROP FUNCTION "public"."total"();

ALTER TABLE "public"."item" ALTER COLUMN "n" TYPE integer;

CREATE FUNCTION public.total()
 RETURNS bigint
 LANGUAGE sql
RETURN (SELECT sum(item.n) AS sum FROM public.item);

CREATE TRIGGER of_column BEFORE UPDATE OF n, v ON public.item FOR EACH ROW EXECUTE FUNCTION public.touch();

CREATE TRIGGER on_condition BEFORE INSERT ON public.item FOR EACH ROW WHEN ((((new.v)::text = ANY (ARRAY['a'::character varying, 'b'::character varying])) AND (new.n > 1))) EXECUTE FUNCTION public.touch();

ALTER TABLE "public"."item" DISABLE TRIGGER "on_condition";

COMMENT ON TRIGGER "on_condition" ON "public"."item" IS 'stays';

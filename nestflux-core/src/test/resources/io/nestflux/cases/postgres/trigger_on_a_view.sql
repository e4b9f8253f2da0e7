-- INSTEAD OF triggers stay with a view that is rebuilt, go with one that goes.

-- before
CREATE TABLE item (id integer, v text);
CREATE FUNCTION write() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE VIEW stays AS SELECT id, v FROM item;
CREATE TRIGGER a INSTEAD OF INSERT OR UPDATE ON stays FOR EACH ROW EXECUTE FUNCTION write('x');
COMMENT ON TRIGGER a ON stays IS 'writes';
CREATE VIEW goes AS SELECT id FROM item;
CREATE TRIGGER a INSTEAD OF DELETE ON goes FOR EACH ROW EXECUTE FUNCTION write();
CREATE VIEW keeps AS SELECT id FROM item;
CREATE TRIGGER s AFTER INSERT ON keeps FOR EACH STATEMENT EXECUTE FUNCTION write();

-- rows
INSERT INTO item VALUES (1, 'a');

-- after
CREATE TABLE item (id integer, v text);
CREATE FUNCTION write() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE VIEW stays AS SELECT v, id FROM item;
CREATE TRIGGER a INSTEAD OF INSERT OR UPDATE ON stays FOR EACH ROW EXECUTE FUNCTION write('x');
COMMENT ON TRIGGER a ON stays IS 'writes';
CREATE VIEW keeps AS SELECT id FROM item;
CREATE TRIGGER s INSTEAD OF INSERT ON keeps FOR EACH ROW EXECUTE FUNCTION write();
CREATE VIEW comes AS SELECT id FROM item;
CREATE TRIGGER a INSTEAD OF DELETE ON comes FOR EACH ROW EXECUTE FUNCTION write();

-- up
DROP VIEW "public"."goes";

DROP VIEW "public"."stays";

CREATE VIEW "public"."comes" AS
SELECT id
   FROM public.item;

CREATE VIEW "public"."stays" AS
SELECT v,
    id
   FROM public.item;

CREATE TRIGGER a INSTEAD OF DELETE ON public.comes FOR EACH ROW EXECUTE FUNCTION public.write();

CREATE OR REPLACE TRIGGER s INSTEAD OF INSERT ON public.keeps FOR EACH ROW EXECUTE FUNCTION public.write();

CREATE TRIGGER a INSTEAD OF INSERT OR UPDATE ON public.stays FOR EACH ROW EXECUTE FUNCTION public.write('x');

COMMENT ON TRIGGER "a" ON "public"."stays" IS 'writes';

-- down
DROP VIEW "public"."comes";

DROP VIEW "public"."stays";

CREATE VIEW "public"."goes" AS
SELECT id
   FROM public.item;

CREATE VIEW "public"."stays" AS
SELECT id,
    v
   FROM public.item;

CREATE TRIGGER a INSTEAD OF DELETE ON public.goes FOR EACH ROW EXECUTE FUNCTION public.write();

CREATE OR REPLACE TRIGGER s AFTER INSERT ON public.keeps FOR EACH STATEMENT EXECUTE FUNCTION public.write();

CREATE TRIGGER a INSTEAD OF INSERT OR UPDATE ON public.stays FOR EACH ROW EXECUTE FUNCTION public.write('x');

COMMENT ON TRIGGER "a" ON "public"."stays" IS 'writes';

-- A trigger comes, goes, changes its time, moves to another function.

-- before
CREATE TABLE item (id integer, v text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION gone() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER stays BEFORE INSERT ON item FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER changes BEFORE INSERT ON item FOR EACH ROW EXECUTE FUNCTION touch('a');
CREATE TRIGGER moves BEFORE UPDATE ON item FOR EACH ROW EXECUTE FUNCTION gone();
CREATE TRIGGER "goes away" AFTER DELETE ON item EXECUTE FUNCTION gone();
COMMENT ON TRIGGER moves ON item IS 'it moves';

-- rows
INSERT INTO item VALUES (1, 'a');

-- after
CREATE TABLE item (id integer, v text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION new() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER stays BEFORE INSERT ON item FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER changes AFTER INSERT OR DELETE ON item FOR EACH ROW EXECUTE FUNCTION touch('it''s; \b', '2');
CREATE TRIGGER moves BEFORE UPDATE ON item FOR EACH ROW EXECUTE FUNCTION new();
CREATE TRIGGER "comes; in" AFTER TRUNCATE ON item FOR EACH STATEMENT EXECUTE FUNCTION new();
COMMENT ON TRIGGER moves ON item IS 'it has moved';

-- up
DROP TRIGGER "goes away" ON "public"."item";

CREATE FUNCTION public.new()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;

CREATE OR REPLACE TRIGGER changes AFTER INSERT OR DELETE ON public.item FOR EACH ROW EXECUTE FUNCTION public.touch('it''s; \b', '2');

CREATE TRIGGER "comes; in" AFTER TRUNCATE ON public.item FOR EACH STATEMENT EXECUTE FUNCTION public.new();

CREATE OR REPLACE TRIGGER moves BEFORE UPDATE ON public.item FOR EACH ROW EXECUTE FUNCTION public.new();

COMMENT ON TRIGGER "moves" ON "public"."item" IS 'it has moved';

DROP FUNCTION "public"."gone"();

-- down
DROP TRIGGER "comes; in" ON "public"."item";

CREATE FUNCTION public.gone()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;

CREATE OR REPLACE TRIGGER changes BEFORE INSERT ON public.item FOR EACH ROW EXECUTE FUNCTION public.touch('a');

CREATE TRIGGER "goes away" AFTER DELETE ON public.item FOR EACH STATEMENT EXECUTE FUNCTION public.gone();

CREATE OR REPLACE TRIGGER moves BEFORE UPDATE ON public.item FOR EACH ROW EXECUTE FUNCTION public.gone();

COMMENT ON TRIGGER "moves" ON "public"."item" IS 'it moves';

DROP FUNCTION "public"."new"();

-- Another list of columns, another condition, columns that come and go.

-- before
CREATE TABLE item (id integer, a integer, gone integer, v varchar(9));
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER columns BEFORE UPDATE OF a, gone ON item FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER condition BEFORE UPDATE ON item FOR EACH ROW WHEN (OLD.gone IS DISTINCT FROM NEW.gone) EXECUTE FUNCTION touch();
CREATE TRIGGER whole BEFORE UPDATE ON item FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch();
CREATE TRIGGER listed BEFORE UPDATE ON item FOR EACH ROW WHEN (NEW.v IN ('a', 'b')) EXECUTE FUNCTION touch();

-- rows
INSERT INTO item VALUES (1, 2, 3, 'a');

-- after
CREATE TABLE item (id integer, a integer, fresh integer, v varchar(9));
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER columns BEFORE UPDATE OF fresh, a ON item FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER condition BEFORE UPDATE ON item FOR EACH ROW WHEN (OLD.fresh > NEW.fresh) EXECUTE FUNCTION touch();
CREATE TRIGGER whole BEFORE UPDATE ON item FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch();
CREATE TRIGGER listed BEFORE UPDATE ON item FOR EACH ROW WHEN (NEW.v IN ('a', 'b', 'c')) EXECUTE FUNCTION touch();

-- up
ALTER TABLE "public"."item" ADD COLUMN "fresh" integer;

CREATE OR REPLACE TRIGGER columns BEFORE UPDATE OF fresh, a ON public.item FOR EACH ROW EXECUTE FUNCTION public.touch();

CREATE OR REPLACE TRIGGER condition BEFORE UPDATE ON public.item FOR EACH ROW WHEN ((old.fresh > new.fresh)) EXECUTE FUNCTION public.touch();

CREATE OR REPLACE TRIGGER listed BEFORE UPDATE ON public.item FOR EACH ROW WHEN (((new.v)::text = ANY (ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying]))) EXECUTE FUNCTION public.touch();

ALTER TABLE "public"."item" DROP COLUMN "gone";

-- down
ALTER TABLE "public"."item" ADD COLUMN "gone" integer;

CREATE OR REPLACE TRIGGER columns BEFORE UPDATE OF a, gone ON public.item FOR EACH ROW EXECUTE FUNCTION public.touch();

CREATE OR REPLACE TRIGGER condition BEFORE UPDATE ON public.item FOR EACH ROW WHEN ((old.gone IS DISTINCT FROM new.gone)) EXECUTE FUNCTION public.touch();

CREATE OR REPLACE TRIGGER listed BEFORE UPDATE ON public.item FOR EACH ROW WHEN (((new.v)::text = ANY (ARRAY['a'::character varying, 'b'::character varying]))) EXECUTE FUNCTION public.touch();

ALTER TABLE "public"."item" DROP COLUMN "fresh";

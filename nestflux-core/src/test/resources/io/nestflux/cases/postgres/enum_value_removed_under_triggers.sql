A value goes while triggers have the column in their condition, or fire on its update.

-- before
CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE TABLE item (id int PRIMARY KEY, state state NOT NULL);
CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER on_done BEFORE UPDATE ON item FOR EACH ROW WHEN (NEW.state = 'done') EXECUTE FUNCTION noted();
CREATE TRIGGER on_state AFTER UPDATE OF state ON item FOR EACH ROW EXECUTE FUNCTION noted();

-- rows
INSERT INTO item VALUES (1, 'new');

-- after
CREATE TYPE state AS ENUM ('done', 'new');
CREATE TABLE item (id int PRIMARY KEY, state state NOT NULL);
CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER on_done BEFORE UPDATE ON item FOR EACH ROW WHEN (NEW.state = 'done') EXECUTE FUNCTION noted();
CREATE TRIGGER on_state AFTER UPDATE OF state ON item FOR EACH ROW EXECUTE FUNCTION noted();

-- up
ALTER TYPE "public"."state" RENAME TO "state_old";

DROP TRIGGER "on_done" ON "public"."item";

DROP TRIGGER "on_state" ON "public"."item";

CREATE TYPE "public"."state" AS ENUM ('done', 'new');

ALTER TABLE "public"."item" ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state;

CREATE TRIGGER on_done BEFORE UPDATE ON public.item FOR EACH ROW WHEN ((new.state = 'done'::public.state)) EXECUTE FUNCTION public.noted();

CREATE TRIGGER on_state AFTER UPDATE OF state ON public.item FOR EACH ROW EXECUTE FUNCTION public.noted();

DROP TYPE "public"."state_old";

-- down
ALTER TYPE "public"."state" RENAME TO "state_old";

DROP TRIGGER "on_done" ON "public"."item";

DROP TRIGGER "on_state" ON "public"."item";

CREATE TYPE "public"."state" AS ENUM ('new', 'open', 'done');

ALTER TABLE "public"."item" ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state;

CREATE TRIGGER on_done BEFORE UPDATE ON public.item FOR EACH ROW WHEN ((new.state = 'done'::public.state)) EXECUTE FUNCTION public.noted();

CREATE TRIGGER on_state AFTER UPDATE OF state ON public.item FOR EACH ROW EXECUTE FUNCTION public.noted();

DROP TYPE "public"."state_old";

-- The table that a rule writes to goes: one rule writes elsewhere now, one goes, and one goes with its own table.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text, gone text);
CREATE TABLE log (id int);
CREATE RULE changes AS ON INSERT TO item DO ALSO INSERT INTO log VALUES (new.id);
CREATE RULE goes AS ON DELETE TO item DO ALSO INSERT INTO log VALUES (old.id);
CREATE RULE of_log AS ON DELETE TO log DO ALSO DELETE FROM item WHERE id = old.id;
CREATE RULE reads AS ON UPDATE TO item WHERE new.gone IS NULL DO INSTEAD NOTHING;

-- rows
INSERT INTO item VALUES (1, 'a', 'gone');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE TABLE history (id int, at timestamp DEFAULT now());
CREATE RULE changes AS ON INSERT TO item DO ALSO INSERT INTO history VALUES (new.id);
CREATE RULE reads AS ON UPDATE TO item WHERE new.a IS NULL DO INSTEAD NOTHING;

-- up
DROP RULE "goes" ON "public"."item";

CREATE TABLE "public"."history" (
    "id" integer,
    "at" timestamp without time zone DEFAULT now()
);

CREATE OR REPLACE RULE changes AS
    ON INSERT TO public.item DO  INSERT INTO public.history (id)
  VALUES (new.id);

CREATE OR REPLACE RULE reads AS
    ON UPDATE TO public.item
   WHERE (new.a IS NULL) DO INSTEAD NOTHING;

ALTER TABLE "public"."item" DROP COLUMN "gone";

DROP TABLE "public"."log";

-- down
CREATE TABLE "public"."log" (
    "id" integer
);

ALTER TABLE "public"."item" ADD COLUMN "gone" text;

CREATE OR REPLACE RULE changes AS
    ON INSERT TO public.item DO  INSERT INTO public.log (id)
  VALUES (new.id);

CREATE RULE goes AS
    ON DELETE TO public.item DO  INSERT INTO public.log (id)
  VALUES (old.id);

CREATE OR REPLACE RULE reads AS
    ON UPDATE TO public.item
   WHERE (new.gone IS NULL) DO INSTEAD NOTHING;

CREATE RULE of_log AS
    ON DELETE TO public.log DO  DELETE FROM public.item
  WHERE (item.id = old.id);

DROP TABLE "public"."history";

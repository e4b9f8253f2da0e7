-- Rules stand in the way of a change of type: on the table itself, on another, and on a view.

-- before
CREATE TABLE item (id int PRIMARY KEY, n int);
CREATE TABLE log (id int, n int);
CREATE VIEW v AS SELECT id FROM item;
CREATE RULE own AS ON UPDATE TO item WHERE new.n > old.n DO INSTEAD NOTHING;
CREATE RULE other AS ON INSERT TO log DO ALSO UPDATE item SET n = new.n WHERE item.id = new.id;
CREATE RULE of_view AS ON DELETE TO v DO INSTEAD DELETE FROM item WHERE id = old.id AND n > 0;
COMMENT ON RULE other ON log IS 'comment';
ALTER TABLE log ENABLE ALWAYS RULE other;

-- rows
INSERT INTO item VALUES (1, 3);

-- after
CREATE TABLE item (id int PRIMARY KEY, n bigint);
CREATE TABLE log (id int, n int);
CREATE VIEW v AS SELECT id FROM item;
CREATE RULE own AS ON UPDATE TO item WHERE new.n > old.n DO INSTEAD NOTHING;
CREATE RULE other AS ON INSERT TO log DO ALSO UPDATE item SET n = new.n WHERE item.id = new.id;
CREATE RULE of_view AS ON DELETE TO v DO INSTEAD DELETE FROM item WHERE id = old.id AND n > 0;
COMMENT ON RULE other ON log IS 'comment';
ALTER TABLE log ENABLE ALWAYS RULE other;

-- up
DROP RULE "of_view" ON "public"."v";

DROP RULE "own" ON "public"."item";

DROP RULE "other" ON "public"."log";

ALTER TABLE "public"."item" ALTER COLUMN "n" TYPE bigint;

CREATE RULE of_view AS
    ON DELETE TO public.v DO INSTEAD  DELETE FROM public.item
  WHERE ((item.id = old.id) AND (item.n > 0));

CREATE RULE own AS
    ON UPDATE TO public.item
   WHERE (new.n > old.n) DO INSTEAD NOTHING;

CREATE RULE other AS
    ON INSERT TO public.log DO  UPDATE public.item SET n = new.n
  WHERE (item.id = new.id);

ALTER TABLE "public"."log" ENABLE ALWAYS RULE "other";

COMMENT ON RULE "other" ON "public"."log" IS 'comment';

-- down
DROP RULE "of_view" ON "public"."v";

DROP RULE "own" ON "public"."item";

DROP RULE "other" ON "public"."log";

ALTER TABLE "public"."item" ALTER COLUMN "n" TYPE integer;

CREATE RULE of_view AS
    ON DELETE TO public.v DO INSTEAD  DELETE FROM public.item
  WHERE ((item.id = old.id) AND (item.n > 0));

CREATE RULE own AS
    ON UPDATE TO public.item
   WHERE (new.n > old.n) DO INSTEAD NOTHING;

CREATE RULE other AS
    ON INSERT TO public.log DO  UPDATE public.item SET n = new.n
  WHERE (item.id = new.id);

ALTER TABLE "public"."log" ENABLE ALWAYS RULE "other";

COMMENT ON RULE "other" ON "public"."log" IS 'comment';

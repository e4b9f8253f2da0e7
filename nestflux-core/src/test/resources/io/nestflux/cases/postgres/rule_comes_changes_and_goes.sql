-- Rules of a table and of a view: one is new, one is gone, one does something else, one is disabled.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE TABLE log (id int, what text);
CREATE VIEW v AS SELECT id, a FROM item;
CREATE RULE v_insert AS ON INSERT TO v DO INSTEAD INSERT INTO item VALUES (new.id, new.a);
CREATE RULE gone AS ON DELETE TO item DO ALSO INSERT INTO log VALUES (old.id, 'gone');
CREATE RULE changed AS ON UPDATE TO item DO ALSO INSERT INTO log VALUES (old.id, 'changed');
CREATE RULE switched AS ON DELETE TO log DO INSTEAD NOTHING;
COMMENT ON RULE v_insert ON v IS 'it''s writable';

-- rows
INSERT INTO item VALUES (1, 'a');
UPDATE item SET a = 'b';

-- after
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE TABLE log (id int, what text);
CREATE VIEW v AS SELECT id, a FROM item;
CREATE RULE v_insert AS ON INSERT TO v DO INSTEAD (INSERT INTO item VALUES (new.id, new.a); INSERT INTO log VALUES (new.id, 'new'));
CREATE RULE v_update AS ON UPDATE TO v WHERE new.a <> old.a DO INSTEAD UPDATE item SET a = new.a WHERE id = old.id;
CREATE RULE v_update_nothing AS ON UPDATE TO v DO INSTEAD NOTHING;
CREATE RULE changed AS ON INSERT TO item WHERE new.id IN (1, 2) DO ALSO INSERT INTO log VALUES (new.id, 'new');
CREATE RULE switched AS ON DELETE TO log DO INSTEAD NOTHING;
ALTER TABLE log DISABLE RULE switched;
COMMENT ON RULE v_insert ON v IS 'and logged';

-- up
DROP RULE "gone" ON "public"."item";

CREATE OR REPLACE RULE v_insert AS
    ON INSERT TO public.v DO INSTEAD ( INSERT INTO public.item (id, a)
  VALUES (new.id, new.a);
 INSERT INTO public.log (id, what)
  VALUES (new.id, 'new'::text);
);

COMMENT ON RULE "v_insert" ON "public"."v" IS 'and logged';

CREATE RULE v_update AS
    ON UPDATE TO public.v
   WHERE (new.a <> old.a) DO INSTEAD  UPDATE public.item SET a = new.a
  WHERE (item.id = old.id);

CREATE RULE v_update_nothing AS
    ON UPDATE TO public.v DO INSTEAD NOTHING;

CREATE OR REPLACE RULE changed AS
    ON INSERT TO public.item
   WHERE (new.id = ANY (ARRAY[1, 2])) DO  INSERT INTO public.log (id, what)
  VALUES (new.id, 'new'::text);

ALTER TABLE "public"."log" DISABLE RULE "switched";

-- down
DROP RULE "v_update" ON "public"."v";

DROP RULE "v_update_nothing" ON "public"."v";

CREATE OR REPLACE RULE v_insert AS
    ON INSERT TO public.v DO INSTEAD  INSERT INTO public.item (id, a)
  VALUES (new.id, new.a);

COMMENT ON RULE "v_insert" ON "public"."v" IS 'it''s writable';

CREATE OR REPLACE RULE changed AS
    ON UPDATE TO public.item DO  INSERT INTO public.log (id, what)
  VALUES (old.id, 'changed'::text);

CREATE RULE gone AS
    ON DELETE TO public.item DO  INSERT INTO public.log (id, what)
  VALUES (old.id, 'gone'::text);

ALTER TABLE "public"."log" ENABLE RULE "switched";

-- A view that can be written to through rules gets a column in the middle.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text, b text);
CREATE VIEW v AS SELECT id, b FROM item;
CREATE RULE v_delete AS ON DELETE TO v DO INSTEAD DELETE FROM item WHERE id = old.id;
CREATE RULE v_insert AS ON INSERT TO v DO INSTEAD INSERT INTO item (id, b) VALUES (new.id, new.b) RETURNING id, b;
COMMENT ON RULE v_delete ON v IS 'comment';

-- rows
INSERT INTO item VALUES (1, 'a', 'b');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text, b text);
CREATE VIEW v AS SELECT id, a, b FROM item;
CREATE RULE v_delete AS ON DELETE TO v DO INSTEAD DELETE FROM item WHERE id = old.id;
CREATE RULE v_insert AS ON INSERT TO v
    DO INSTEAD INSERT INTO item (id, a, b) VALUES (new.id, new.a, new.b) RETURNING id, a, b;
COMMENT ON RULE v_delete ON v IS 'comment';

-- up
DROP RULE "v_delete" ON "public"."v";

DROP RULE "v_insert" ON "public"."v";

ALTER VIEW "public"."v" RENAME COLUMN "b" TO "a";

CREATE OR REPLACE VIEW "public"."v" AS
SELECT id,
    a,
    b
   FROM public.item;

CREATE RULE v_delete AS
    ON DELETE TO public.v DO INSTEAD  DELETE FROM public.item
  WHERE (item.id = old.id);

COMMENT ON RULE "v_delete" ON "public"."v" IS 'comment';

CREATE RULE v_insert AS
    ON INSERT TO public.v DO INSTEAD  INSERT INTO public.item (id, a, b)
  VALUES (new.id, new.a, new.b)
  RETURNING item.id,
    item.a,
    item.b;

-- down
DROP VIEW "public"."v";

CREATE VIEW "public"."v" AS
SELECT id,
    b
   FROM public.item;

CREATE RULE v_delete AS
    ON DELETE TO public.v DO INSTEAD  DELETE FROM public.item
  WHERE (item.id = old.id);

COMMENT ON RULE "v_delete" ON "public"."v" IS 'comment';

CREATE RULE v_insert AS
    ON INSERT TO public.v DO INSTEAD  INSERT INTO public.item (id, b)
  VALUES (new.id, new.b)
  RETURNING item.id,
    item.b;

-- A view that can be written to through a trigger gets a column in the middle.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text, b text);
CREATE FUNCTION v_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO item (id) VALUES (new.id);
    RETURN new;
END $$;
CREATE VIEW v AS SELECT id, b FROM item WHERE id > 0;
CREATE TRIGGER v_insert INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION v_insert();
COMMENT ON TRIGGER v_insert ON v IS 'writable';

-- rows
INSERT INTO v VALUES (1, 'b');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text, b text);
CREATE FUNCTION v_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO item (id) VALUES (new.id);
    RETURN new;
END $$;
CREATE VIEW v AS SELECT id, a, b FROM item WHERE id > 0;
CREATE TRIGGER v_insert INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION v_insert();
COMMENT ON TRIGGER v_insert ON v IS 'writable';

-- up
DROP TRIGGER "v_insert" ON "public"."v";

ALTER VIEW "public"."v" RENAME COLUMN "b" TO "a";

CREATE OR REPLACE VIEW "public"."v" AS
SELECT id,
    a,
    b
   FROM public.item
  WHERE (id > 0);

CREATE TRIGGER v_insert INSTEAD OF INSERT ON public.v FOR EACH ROW EXECUTE FUNCTION public.v_insert();

COMMENT ON TRIGGER "v_insert" ON "public"."v" IS 'writable';

-- down
DROP VIEW "public"."v";

CREATE VIEW "public"."v" AS
SELECT id,
    b
   FROM public.item
  WHERE (id > 0);

CREATE TRIGGER v_insert INSTEAD OF INSERT ON public.v FOR EACH ROW EXECUTE FUNCTION public.v_insert();

COMMENT ON TRIGGER "v_insert" ON "public"."v" IS 'writable';

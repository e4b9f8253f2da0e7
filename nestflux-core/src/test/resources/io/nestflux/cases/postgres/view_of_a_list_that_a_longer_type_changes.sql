-- Lists of texts are printed otherwise than they are read; the column under them grows.

-- before
CREATE TABLE item (id int PRIMARY KEY, kind varchar(5), letter char(1));
CREATE VIEW v AS SELECT id, kind IN ('a', 'b') AS ab FROM item WHERE kind NOT IN ('it''s', '"', '(') AND letter IN ('x', 'y');
CREATE RULE r AS ON DELETE TO item WHERE old.kind IN ('a', 'b') DO INSTEAD NOTHING;

-- rows
INSERT INTO item VALUES (1, 'a', 'x');

-- after
CREATE TABLE item (id int PRIMARY KEY, kind varchar(50), letter char(1));
CREATE VIEW v AS SELECT id, kind IN ('a', 'b') AS ab FROM item WHERE kind NOT IN ('it''s', '"', '(') AND letter IN ('x', 'y');
CREATE RULE r AS ON DELETE TO item WHERE old.kind IN ('a', 'b') DO INSTEAD NOTHING;

-- up
DROP RULE "r" ON "public"."item";

DROP VIEW "public"."v";

ALTER TABLE "public"."item" ALTER COLUMN "kind" TYPE character varying(50);

CREATE VIEW "public"."v" AS
SELECT id,
    ((kind)::text = ANY (ARRAY['a'::character varying, 'b'::character varying])) AS ab
   FROM public.item
  WHERE (((kind)::text <> ALL (ARRAY['it''s'::character varying, '"'::character varying, '('::character varying])) AND (letter = ANY (ARRAY['x'::bpchar, 'y'::bpchar])));

CREATE RULE r AS
    ON DELETE TO public.item
   WHERE ((old.kind)::text = ANY (ARRAY['a'::character varying, 'b'::character varying])) DO INSTEAD NOTHING;

-- down
DROP RULE "r" ON "public"."item";

DROP VIEW "public"."v";

ALTER TABLE "public"."item" ALTER COLUMN "kind" TYPE character varying(5);

CREATE VIEW "public"."v" AS
SELECT id,
    ((kind)::text = ANY (ARRAY['a'::character varying, 'b'::character varying])) AS ab
   FROM public.item
  WHERE (((kind)::text <> ALL (ARRAY['it''s'::character varying, '"'::character varying, '('::character varying])) AND (letter = ANY (ARRAY['x'::bpchar, 'y'::bpchar])));

CREATE RULE r AS
    ON DELETE TO public.item
   WHERE ((old.kind)::text = ANY (ARRAY['a'::character varying, 'b'::character varying])) DO INSTEAD NOTHING;

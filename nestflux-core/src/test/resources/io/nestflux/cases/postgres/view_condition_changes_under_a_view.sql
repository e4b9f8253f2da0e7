-- Only the condition changes: the view is replaced, and the one that selects from it stays.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE VIEW v AS SELECT id, a FROM item WHERE a LIKE 'x%';
CREATE VIEW on_top AS SELECT id FROM v;
COMMENT ON VIEW v IS 'stays';

-- rows
INSERT INTO item VALUES (1, 'x');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE VIEW v AS SELECT id, a FROM item WHERE a LIKE 'y%' OR a IS NULL ORDER BY id LIMIT 10;
CREATE VIEW on_top AS SELECT id FROM v;
COMMENT ON VIEW v IS 'stays';

-- up
CREATE OR REPLACE VIEW "public"."v" AS
SELECT id,
    a
   FROM public.item
  WHERE ((a ~~ 'y%'::text) OR (a IS NULL))
  ORDER BY id
 LIMIT 10;

-- down
CREATE OR REPLACE VIEW "public"."v" AS
SELECT id,
    a
   FROM public.item
  WHERE (a ~~ 'x%'::text);

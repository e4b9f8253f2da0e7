-- Columns behind the others: the view stays, and so does the view on it.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text, b text);
CREATE VIEW v AS SELECT id, a FROM item;
CREATE VIEW on_top AS SELECT id FROM v;

-- rows
INSERT INTO item VALUES (1, 'a', 'b');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text, b text);
CREATE VIEW v AS SELECT id, a, b FROM item;
CREATE VIEW on_top AS SELECT id FROM v;

-- up
CREATE OR REPLACE VIEW "public"."v" AS
SELECT id,
    a,
    b
   FROM public.item;

-- down
DROP VIEW "public"."on_top";

DROP VIEW "public"."v";

CREATE VIEW "public"."v" AS
SELECT id,
    a
   FROM public.item;

CREATE VIEW "public"."on_top" AS
SELECT id
   FROM public.v;

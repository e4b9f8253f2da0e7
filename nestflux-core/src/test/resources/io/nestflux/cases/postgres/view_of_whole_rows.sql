-- Whole rows of tables and views in queries, when the view below is made anew.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE VIEW v AS SELECT id, a FROM item;
CREATE VIEW rows_of_v AS SELECT v AS whole, to_jsonb(v) AS doc FROM v;
CREATE VIEW rows_of_item AS SELECT item FROM item;

-- rows
INSERT INTO item VALUES (1, 'a');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE VIEW v AS SELECT a, id FROM item;
CREATE VIEW rows_of_v AS SELECT v AS whole, to_jsonb(v) AS doc FROM v;
CREATE VIEW rows_of_item AS SELECT item FROM item;

-- up
DROP VIEW "public"."rows_of_v";

DROP VIEW "public"."v";

CREATE VIEW "public"."v" AS
SELECT a,
    id
   FROM public.item;

CREATE VIEW "public"."rows_of_v" AS
SELECT v.*::public.v AS whole,
    to_jsonb(v.*) AS doc
   FROM public.v;

-- down
DROP VIEW "public"."rows_of_v";

DROP VIEW "public"."v";

CREATE VIEW "public"."v" AS
SELECT id,
    a
   FROM public.item;

CREATE VIEW "public"."rows_of_v" AS
SELECT v.*::public.v AS whole,
    to_jsonb(v.*) AS doc
   FROM public.v;

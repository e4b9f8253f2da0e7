-- A column of a view is called otherwise, and so does the view on top call it. Its default and comment stay.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE VIEW v AS SELECT id, a FROM item;
ALTER VIEW v ALTER COLUMN a SET DEFAULT 'x';
COMMENT ON COLUMN v.a IS 'why';
CREATE VIEW on_top AS SELECT id, a FROM v;

-- rows
INSERT INTO item VALUES (1, 'a');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE VIEW v AS SELECT id, a AS name FROM item;
ALTER VIEW v ALTER COLUMN name SET DEFAULT 'x';
COMMENT ON COLUMN v.name IS 'why';
CREATE VIEW on_top AS SELECT id, name FROM v;

-- up
DROP VIEW "public"."on_top";

ALTER VIEW "public"."v" RENAME COLUMN "a" TO "name";

CREATE OR REPLACE VIEW "public"."v" AS
SELECT id,
    a AS name
   FROM public.item;

CREATE VIEW "public"."on_top" AS
SELECT id,
    name
   FROM public.v;

-- down
DROP VIEW "public"."on_top";

ALTER VIEW "public"."v" RENAME COLUMN "name" TO "a";

CREATE OR REPLACE VIEW "public"."v" AS
SELECT id,
    a
   FROM public.item;

CREATE VIEW "public"."on_top" AS
SELECT id,
    a
   FROM public.v;

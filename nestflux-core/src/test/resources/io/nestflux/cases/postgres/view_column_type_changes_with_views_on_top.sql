-- The query gives another type, which a view on top passes on; the table stays.

-- before
CREATE TABLE item (id int PRIMARY KEY, a int);
CREATE VIEW v AS SELECT id, a FROM item;
CREATE VIEW on_top AS SELECT id, a FROM v WHERE id > 0;

-- rows
INSERT INTO item VALUES (1, 2);

-- after
CREATE TABLE item (id int PRIMARY KEY, a int);
CREATE VIEW v AS SELECT id, a::text AS a FROM item;
CREATE VIEW on_top AS SELECT id, a FROM v WHERE id > 0;

-- up
DROP VIEW "public"."on_top";

DROP VIEW "public"."v";

CREATE VIEW "public"."v" AS
SELECT id,
    (a)::text AS a
   FROM public.item;

CREATE VIEW "public"."on_top" AS
SELECT id,
    a
   FROM public.v
  WHERE (id > 0);

-- down
DROP VIEW "public"."on_top";

DROP VIEW "public"."v";

CREATE VIEW "public"."v" AS
SELECT id,
    a
   FROM public.item;

CREATE VIEW "public"."on_top" AS
SELECT id,
    a
   FROM public.v
  WHERE (id > 0);

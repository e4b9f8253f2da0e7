-- A view becomes a materialized view with an index; another view selects from it.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE VIEW v AS SELECT id, upper(a) AS a FROM item;
CREATE VIEW on_top AS SELECT id FROM v WHERE a = 'A';

-- rows
INSERT INTO item VALUES (1, 'a'), (2, 'b');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE MATERIALIZED VIEW v AS SELECT id, upper(a) AS a FROM item;
CREATE UNIQUE INDEX v_id_idx ON v (id);
CREATE VIEW on_top AS SELECT id FROM v WHERE a = 'A';

-- up
DROP VIEW "public"."on_top";

DROP VIEW "public"."v";

CREATE MATERIALIZED VIEW "public"."v" AS
SELECT id,
    upper(a) AS a
   FROM public.item;

CREATE UNIQUE INDEX "v_id_idx" ON "public"."v" ("id");

CREATE VIEW "public"."on_top" AS
SELECT id
   FROM public.v
  WHERE (a = 'A'::text);

-- down
DROP VIEW "public"."on_top";

DROP MATERIALIZED VIEW "public"."v";

CREATE VIEW "public"."v" AS
SELECT id,
    upper(a) AS a
   FROM public.item;

CREATE VIEW "public"."on_top" AS
SELECT id
   FROM public.v
  WHERE (a = 'A'::text);

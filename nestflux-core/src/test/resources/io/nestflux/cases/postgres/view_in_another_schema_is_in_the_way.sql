-- The type of a column changes under views in other schemas, one of which is not known by its name alone.
-- schemas: public, app, item

-- before
CREATE SCHEMA app;
CREATE SCHEMA item;
CREATE TABLE public.item (id int PRIMARY KEY, a int);
CREATE VIEW app.item AS SELECT id, a FROM public.item;
CREATE VIEW item.item AS SELECT i.id, i.a, j.a AS b FROM app.item i JOIN public.item j USING (id);
CREATE VIEW a AS SELECT id FROM item.item;

-- rows
INSERT INTO public.item VALUES (1, 3);

-- after
CREATE SCHEMA app;
CREATE SCHEMA item;
CREATE TABLE public.item (id int PRIMARY KEY, a bigint);
CREATE VIEW app.item AS SELECT id, a FROM public.item;
CREATE VIEW item.item AS SELECT i.id, i.a, j.a AS b FROM app.item i JOIN public.item j USING (id);
CREATE VIEW a AS SELECT id FROM item.item;

-- up
DROP VIEW "public"."a";

DROP VIEW "item"."item";

DROP VIEW "app"."item";

ALTER TABLE "public"."item" ALTER COLUMN "a" TYPE bigint;

CREATE VIEW "app"."item" AS
SELECT id,
    a
   FROM public.item;

CREATE VIEW "item"."item" AS
SELECT i.id,
    i.a,
    j.a AS b
   FROM (app.item i
     JOIN public.item j USING (id));

CREATE VIEW "public"."a" AS
SELECT id
   FROM item.item;

-- down
DROP VIEW "public"."a";

DROP VIEW "item"."item";

DROP VIEW "app"."item";

ALTER TABLE "public"."item" ALTER COLUMN "a" TYPE integer;

CREATE VIEW "app"."item" AS
SELECT id,
    a
   FROM public.item;

CREATE VIEW "item"."item" AS
SELECT i.id,
    i.a,
    j.a AS b
   FROM (app.item i
     JOIN public.item j USING (id));

CREATE VIEW "public"."a" AS
SELECT id
   FROM item.item;

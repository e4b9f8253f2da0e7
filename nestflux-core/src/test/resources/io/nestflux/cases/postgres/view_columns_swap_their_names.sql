-- Two columns of one type change places: what reads them by name must not read the other one.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text, b text, c text);
CREATE VIEW v AS SELECT a, b, c FROM item;
CREATE VIEW on_top AS SELECT a FROM v;
CREATE RULE v_insert AS ON INSERT TO v DO INSTEAD INSERT INTO item (id, a) VALUES (0, new.a);

-- rows
INSERT INTO item VALUES (1, 'a', 'b', 'c');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text, b text, c text);
CREATE VIEW v AS SELECT b, c, a FROM item;
CREATE VIEW on_top AS SELECT a FROM v;
CREATE RULE v_insert AS ON INSERT TO v DO INSTEAD INSERT INTO item (id, a) VALUES (0, new.a);

-- up
DROP RULE "v_insert" ON "public"."v";

DROP VIEW "public"."on_top";

ALTER VIEW "public"."v" RENAME COLUMN "a" TO "nestflux_aside_0";

ALTER VIEW "public"."v" RENAME COLUMN "b" TO "nestflux_aside_1";

ALTER VIEW "public"."v" RENAME COLUMN "c" TO "nestflux_aside_2";

ALTER VIEW "public"."v" RENAME COLUMN "nestflux_aside_0" TO "b";

ALTER VIEW "public"."v" RENAME COLUMN "nestflux_aside_1" TO "c";

ALTER VIEW "public"."v" RENAME COLUMN "nestflux_aside_2" TO "a";

CREATE OR REPLACE VIEW "public"."v" AS
SELECT b,
    c,
    a
   FROM public.item;

CREATE VIEW "public"."on_top" AS
SELECT a
   FROM public.v;

CREATE RULE v_insert AS
    ON INSERT TO public.v DO INSTEAD  INSERT INTO public.item (id, a)
  VALUES (0, new.a);

-- down
DROP RULE "v_insert" ON "public"."v";

DROP VIEW "public"."on_top";

ALTER VIEW "public"."v" RENAME COLUMN "b" TO "nestflux_aside_0";

ALTER VIEW "public"."v" RENAME COLUMN "c" TO "nestflux_aside_1";

ALTER VIEW "public"."v" RENAME COLUMN "a" TO "nestflux_aside_2";

ALTER VIEW "public"."v" RENAME COLUMN "nestflux_aside_0" TO "a";

ALTER VIEW "public"."v" RENAME COLUMN "nestflux_aside_1" TO "b";

ALTER VIEW "public"."v" RENAME COLUMN "nestflux_aside_2" TO "c";

CREATE OR REPLACE VIEW "public"."v" AS
SELECT a,
    b,
    c
   FROM public.item;

CREATE VIEW "public"."on_top" AS
SELECT a
   FROM public.v;

CREATE RULE v_insert AS
    ON INSERT TO public.v DO INSTEAD  INSERT INTO public.item (id, a)
  VALUES (0, new.a);

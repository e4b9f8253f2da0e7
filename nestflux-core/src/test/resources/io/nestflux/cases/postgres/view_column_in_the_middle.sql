-- A column comes between the others: the view is made anew, with the views on top of it.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text, b text);
CREATE VIEW v AS SELECT id, b FROM item;
CREATE VIEW on_top AS SELECT b, id FROM v;
CREATE VIEW at_the_top AS SELECT count(*) AS n FROM on_top;
COMMENT ON COLUMN v.b IS 'b';
COMMENT ON COLUMN on_top.b IS 'b on top';

-- rows
INSERT INTO item VALUES (1, 'a', 'b');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text, b text);
CREATE VIEW v AS SELECT id, a, b FROM item;
CREATE VIEW on_top AS SELECT b, id FROM v;
CREATE VIEW at_the_top AS SELECT count(*) AS n FROM on_top;
COMMENT ON COLUMN v.b IS 'b';
COMMENT ON COLUMN on_top.b IS 'b on top';

-- up
DROP VIEW "public"."at_the_top";

DROP VIEW "public"."on_top";

ALTER VIEW "public"."v" RENAME COLUMN "b" TO "a";

CREATE OR REPLACE VIEW "public"."v" AS
SELECT id,
    a,
    b
   FROM public.item;

COMMENT ON COLUMN "public"."v"."a" IS NULL;

COMMENT ON COLUMN "public"."v"."b" IS 'b';

CREATE VIEW "public"."on_top" AS
SELECT b,
    id
   FROM public.v;

COMMENT ON COLUMN "public"."on_top"."b" IS 'b on top';

CREATE VIEW "public"."at_the_top" AS
SELECT count(*) AS n
   FROM public.on_top;

-- down
DROP VIEW "public"."at_the_top";

DROP VIEW "public"."on_top";

DROP VIEW "public"."v";

CREATE VIEW "public"."v" AS
SELECT id,
    b
   FROM public.item;

COMMENT ON COLUMN "public"."v"."b" IS 'b';

CREATE VIEW "public"."on_top" AS
SELECT b,
    id
   FROM public.v;

COMMENT ON COLUMN "public"."on_top"."b" IS 'b on top';

CREATE VIEW "public"."at_the_top" AS
SELECT count(*) AS n
   FROM public.on_top;

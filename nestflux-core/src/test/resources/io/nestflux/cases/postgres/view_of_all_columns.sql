-- What was a star when the view was written: the table has more columns now, and loses one.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text, gone text);
CREATE VIEW everything AS SELECT * FROM item;
CREATE VIEW twice AS SELECT i.*, e.a AS again FROM item i JOIN everything e USING (id);

-- rows
INSERT INTO item VALUES (1, 'a', 'gone');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text, b text);
CREATE VIEW everything AS SELECT * FROM item;
CREATE VIEW twice AS SELECT i.*, e.a AS again FROM item i JOIN everything e USING (id);

-- up
DROP VIEW "public"."twice";

ALTER TABLE "public"."item" ADD COLUMN "b" text;

ALTER VIEW "public"."everything" RENAME COLUMN "gone" TO "b";

CREATE OR REPLACE VIEW "public"."everything" AS
SELECT id,
    a,
    b
   FROM public.item;

CREATE VIEW "public"."twice" AS
SELECT i.id,
    i.a,
    i.b,
    e.a AS again
   FROM (public.item i
     JOIN public.everything e USING (id));

ALTER TABLE "public"."item" DROP COLUMN "gone";

-- down
DROP VIEW "public"."twice";

ALTER TABLE "public"."item" ADD COLUMN "gone" text;

ALTER VIEW "public"."everything" RENAME COLUMN "b" TO "gone";

CREATE OR REPLACE VIEW "public"."everything" AS
SELECT id,
    a,
    gone
   FROM public.item;

CREATE VIEW "public"."twice" AS
SELECT i.id,
    i.a,
    i.gone,
    e.a AS again
   FROM (public.item i
     JOIN public.everything e USING (id));

ALTER TABLE "public"."item" DROP COLUMN "b";

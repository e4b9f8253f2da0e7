-- A query that groups by a primary key alone depends on that key, which changes.

-- before
CREATE TABLE item (id int, a text, b text, CONSTRAINT item_pk PRIMARY KEY (id));
CREATE TABLE part (item_id int, n int);
CREATE VIEW sums AS
SELECT i.id, i.a, i.b, sum(p.n) AS n FROM item i JOIN part p ON p.item_id = i.id GROUP BY i.id;

-- rows
INSERT INTO item VALUES (1, 'a', 'b');
INSERT INTO part VALUES (1, 2), (1, 3);

-- after
CREATE TABLE item (id int, a text, b text, CONSTRAINT item_pkey PRIMARY KEY (id) INCLUDE (a));
CREATE TABLE part (item_id int, n int);
CREATE VIEW sums AS
SELECT i.id, i.a, i.b, sum(p.n) AS n FROM item i JOIN part p ON p.item_id = i.id GROUP BY i.id;

-- up
DROP VIEW "public"."sums";

ALTER TABLE "public"."item" DROP CONSTRAINT "item_pk";

ALTER TABLE "public"."item" ADD CONSTRAINT "item_pkey" PRIMARY KEY ("id") INCLUDE ("a");

CREATE VIEW "public"."sums" AS
SELECT i.id,
    i.a,
    i.b,
    sum(p.n) AS n
   FROM (public.item i
     JOIN public.part p ON ((p.item_id = i.id)))
  GROUP BY i.id;

-- down
DROP VIEW "public"."sums";

ALTER TABLE "public"."item" DROP CONSTRAINT "item_pkey";

ALTER TABLE "public"."item" ADD CONSTRAINT "item_pk" PRIMARY KEY ("id");

CREATE VIEW "public"."sums" AS
SELECT i.id,
    i.a,
    i.b,
    sum(p.n) AS n
   FROM (public.item i
     JOIN public.part p ON ((p.item_id = i.id)))
  GROUP BY i.id;

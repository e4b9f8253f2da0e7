-- Tables, views, materialized views and rules that use each other go together, and come back.

-- before
CREATE TABLE keep (id int);
CREATE TYPE kind AS ENUM ('a', 'b');
CREATE TABLE item (id int PRIMARY KEY, kind kind);
CREATE TABLE log (id int);
CREATE VIEW z AS SELECT id, kind FROM item;
CREATE VIEW a AS SELECT id FROM z WHERE kind = 'a';
CREATE MATERIALIZED VIEW m AS SELECT id FROM a;
CREATE INDEX m_idx ON m (id);
CREATE RULE to_a AS ON INSERT TO log DO ALSO UPDATE item SET id = new.id WHERE id IN (SELECT id FROM a);
CREATE RULE z_insert AS ON INSERT TO z DO INSTEAD INSERT INTO log VALUES (new.id);

-- rows
INSERT INTO keep VALUES (1);

-- after
CREATE TABLE keep (id int);

-- up
DROP RULE "z_insert" ON "public"."z";

DROP RULE "to_a" ON "public"."log";

DROP MATERIALIZED VIEW "public"."m";

DROP VIEW "public"."a";

DROP VIEW "public"."z";

DROP TABLE "public"."item";

DROP TABLE "public"."log";

DROP TYPE "public"."kind";

-- down
CREATE TYPE "public"."kind" AS ENUM ('a', 'b');

CREATE TABLE "public"."item" (
    "id" integer NOT NULL,
    "kind" public.kind,
    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "public"."log" (
    "id" integer
);

CREATE VIEW "public"."z" AS
SELECT id,
    kind
   FROM public.item;

CREATE VIEW "public"."a" AS
SELECT id
   FROM public.z
  WHERE (kind = 'a'::public.kind);

CREATE MATERIALIZED VIEW "public"."m" AS
SELECT id
   FROM public.a;

CREATE INDEX "m_idx" ON "public"."m" ("id");

CREATE RULE z_insert AS
    ON INSERT TO public.z DO INSTEAD  INSERT INTO public.log (id)
  VALUES (new.id);

CREATE RULE to_a AS
    ON INSERT TO public.log DO  UPDATE public.item SET id = new.id
  WHERE (item.id IN ( SELECT a.id
           FROM public.a));

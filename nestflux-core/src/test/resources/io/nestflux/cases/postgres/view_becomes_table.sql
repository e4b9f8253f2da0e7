-- A view becomes a table of its name, and a table a view; others select from them.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE TABLE t (id int, a text);
CREATE INDEX t_idx ON t (id);
CREATE VIEW v AS SELECT id, a FROM item;
CREATE VIEW on_v AS SELECT id, a FROM v;
CREATE VIEW on_t AS SELECT id FROM t WHERE a <> '';

-- rows
INSERT INTO item VALUES (1, 'a');
INSERT INTO t VALUES (1, 'b');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE VIEW t AS SELECT id, a FROM item;
CREATE TABLE v (id int PRIMARY KEY, a text);
CREATE VIEW on_v AS SELECT id, a FROM v;
CREATE VIEW on_t AS SELECT id FROM t WHERE a <> '';

-- up
DROP VIEW "public"."on_t";

DROP VIEW "public"."on_v";

DROP VIEW "public"."v";

CREATE TABLE "public"."v" (
    "id" integer NOT NULL,
    "a" text,
    CONSTRAINT "v_pkey" PRIMARY KEY ("id")
);

CREATE VIEW "public"."on_v" AS
SELECT id,
    a
   FROM public.v;

DROP TABLE "public"."t";

CREATE VIEW "public"."t" AS
SELECT id,
    a
   FROM public.item;

CREATE VIEW "public"."on_t" AS
SELECT id
   FROM public.t
  WHERE (a <> ''::text);

-- down
DROP VIEW "public"."on_t";

DROP VIEW "public"."on_v";

DROP VIEW "public"."t";

CREATE TABLE "public"."t" (
    "id" integer,
    "a" text
);

CREATE INDEX "t_idx" ON "public"."t" ("id");

CREATE VIEW "public"."on_t" AS
SELECT id
   FROM public.t
  WHERE (a <> ''::text);

DROP TABLE "public"."v";

CREATE VIEW "public"."v" AS
SELECT id,
    a
   FROM public.item;

CREATE VIEW "public"."on_v" AS
SELECT id,
    a
   FROM public.v;

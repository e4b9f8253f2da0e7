-- The table has the view's name, and the view the table's.

-- before
CREATE TABLE t (id int PRIMARY KEY, a text);
CREATE VIEW v AS SELECT id, a FROM t;
CREATE VIEW on_both AS SELECT t.id, v.a FROM t JOIN v USING (id);

-- after
CREATE TABLE v (id int PRIMARY KEY, a text);
CREATE VIEW t AS SELECT id, a FROM v;
CREATE VIEW on_both AS SELECT t.id, v.a FROM t JOIN v USING (id);

-- up
DROP VIEW "public"."on_both";

DROP VIEW "public"."v";

CREATE TABLE "public"."v" (
    "id" integer NOT NULL,
    "a" text,
    CONSTRAINT "v_pkey" PRIMARY KEY ("id")
);

DROP TABLE "public"."t";

CREATE VIEW "public"."t" AS
SELECT id,
    a
   FROM public.v;

CREATE VIEW "public"."on_both" AS
SELECT t.id,
    v.a
   FROM (public.t
     JOIN public.v USING (id));

-- down
DROP VIEW "public"."on_both";

DROP VIEW "public"."t";

CREATE TABLE "public"."t" (
    "id" integer NOT NULL,
    "a" text,
    CONSTRAINT "t_pkey" PRIMARY KEY ("id")
);

DROP TABLE "public"."v";

CREATE VIEW "public"."v" AS
SELECT id,
    a
   FROM public.t;

CREATE VIEW "public"."on_both" AS
SELECT t.id,
    v.a
   FROM (public.t
     JOIN public.v USING (id));

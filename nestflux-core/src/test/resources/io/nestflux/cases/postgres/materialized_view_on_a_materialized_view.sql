-- Three on top of each other, filled in order when the type at the bottom changes.

-- before
CREATE TABLE item (id int PRIMARY KEY, n smallint);
CREATE MATERIALIZED VIEW c AS SELECT id, n FROM item;
CREATE MATERIALIZED VIEW b AS SELECT id, n * 2 AS n FROM c;
CREATE UNIQUE INDEX b_idx ON b (id);
CREATE MATERIALIZED VIEW a AS SELECT b.id, b.n + c.n AS n FROM b JOIN c USING (id);
CREATE INDEX a_idx ON a (n);

-- rows
INSERT INTO item VALUES (1, 3);
REFRESH MATERIALIZED VIEW c;
REFRESH MATERIALIZED VIEW b;
REFRESH MATERIALIZED VIEW a;

-- after
CREATE TABLE item (id int PRIMARY KEY, n int);
CREATE MATERIALIZED VIEW c AS SELECT id, n FROM item;
CREATE MATERIALIZED VIEW b AS SELECT id, n * 2 AS n FROM c;
CREATE UNIQUE INDEX b_idx ON b (id);
CREATE MATERIALIZED VIEW a AS SELECT b.id, b.n + c.n AS n FROM b JOIN c USING (id);
CREATE INDEX a_idx ON a (n);

-- up
DROP MATERIALIZED VIEW "public"."a";

DROP MATERIALIZED VIEW "public"."b";

DROP MATERIALIZED VIEW "public"."c";

ALTER TABLE "public"."item" ALTER COLUMN "n" TYPE integer;

CREATE MATERIALIZED VIEW "public"."c" AS
SELECT id,
    n
   FROM public.item;

CREATE MATERIALIZED VIEW "public"."b" AS
SELECT id,
    (n * 2) AS n
   FROM public.c;

CREATE UNIQUE INDEX "b_idx" ON "public"."b" ("id");

CREATE MATERIALIZED VIEW "public"."a" AS
SELECT b.id,
    (b.n + c.n) AS n
   FROM (public.b
     JOIN public.c USING (id));

CREATE INDEX "a_idx" ON "public"."a" ("n");

-- down
DROP MATERIALIZED VIEW "public"."a";

DROP MATERIALIZED VIEW "public"."b";

DROP MATERIALIZED VIEW "public"."c";

ALTER TABLE "public"."item" ALTER COLUMN "n" TYPE smallint;

CREATE MATERIALIZED VIEW "public"."c" AS
SELECT id,
    n
   FROM public.item;

CREATE MATERIALIZED VIEW "public"."b" AS
SELECT id,
    (n * 2) AS n
   FROM public.c;

CREATE UNIQUE INDEX "b_idx" ON "public"."b" ("id");

CREATE MATERIALIZED VIEW "public"."a" AS
SELECT b.id,
    (b.n + c.n) AS n
   FROM (public.b
     JOIN public.c USING (id));

CREATE INDEX "a_idx" ON "public"."a" ("n");

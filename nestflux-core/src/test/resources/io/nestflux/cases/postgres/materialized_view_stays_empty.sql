-- One that was never filled is not filled by being made anew; nor is one that reads it.

-- before
CREATE TABLE item (id int PRIMARY KEY, a int);
CREATE MATERIALIZED VIEW m AS SELECT id, a FROM item WITH NO DATA;
CREATE INDEX m_idx ON m (a);
CREATE MATERIALIZED VIEW on_top AS SELECT a FROM m WITH NO DATA;
CREATE VIEW v AS SELECT a FROM on_top;

-- rows
INSERT INTO item VALUES (1, 3);

-- after
CREATE TABLE item (id int PRIMARY KEY, a bigint);
CREATE MATERIALIZED VIEW m AS SELECT id, a FROM item WITH NO DATA;
CREATE INDEX m_idx ON m (a);
CREATE MATERIALIZED VIEW on_top AS SELECT a FROM m WITH NO DATA;
CREATE VIEW v AS SELECT a FROM on_top;
CREATE MATERIALIZED VIEW new AS SELECT id FROM item WITH NO DATA;

-- up
DROP VIEW "public"."v";

DROP MATERIALIZED VIEW "public"."on_top";

DROP MATERIALIZED VIEW "public"."m";

ALTER TABLE "public"."item" ALTER COLUMN "a" TYPE bigint;

CREATE MATERIALIZED VIEW "public"."m" AS
SELECT id,
    a
   FROM public.item
WITH NO DATA;

CREATE INDEX "m_idx" ON "public"."m" ("a");

CREATE MATERIALIZED VIEW "public"."new" AS
SELECT id
   FROM public.item
WITH NO DATA;

CREATE MATERIALIZED VIEW "public"."on_top" AS
SELECT a
   FROM public.m
WITH NO DATA;

CREATE VIEW "public"."v" AS
SELECT a
   FROM public.on_top;

-- down
DROP VIEW "public"."v";

DROP MATERIALIZED VIEW "public"."new";

DROP MATERIALIZED VIEW "public"."on_top";

DROP MATERIALIZED VIEW "public"."m";

ALTER TABLE "public"."item" ALTER COLUMN "a" TYPE integer;

CREATE MATERIALIZED VIEW "public"."m" AS
SELECT id,
    a
   FROM public.item
WITH NO DATA;

CREATE INDEX "m_idx" ON "public"."m" ("a");

CREATE MATERIALIZED VIEW "public"."on_top" AS
SELECT a
   FROM public.m
WITH NO DATA;

CREATE VIEW "public"."v" AS
SELECT a
   FROM public.on_top;

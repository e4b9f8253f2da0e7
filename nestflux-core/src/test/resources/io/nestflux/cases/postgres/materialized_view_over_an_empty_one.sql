-- The one below was emptied after the one above had been filled: it cannot be filled again without it.

-- before
CREATE TABLE item (id int PRIMARY KEY, a int);
CREATE MATERIALIZED VIEW below AS SELECT id, a FROM item;
CREATE VIEW between AS SELECT a FROM below;
CREATE MATERIALIZED VIEW above AS SELECT a FROM between WITH NO DATA;
REFRESH MATERIALIZED VIEW below WITH NO DATA;

-- rows
INSERT INTO item VALUES (1, 3);

-- after
CREATE TABLE item (id int PRIMARY KEY, a bigint);
CREATE MATERIALIZED VIEW below AS SELECT id, a FROM item WITH NO DATA;
CREATE VIEW between AS SELECT a FROM below;
CREATE MATERIALIZED VIEW above AS SELECT a FROM between WITH NO DATA;
CREATE MATERIALIZED VIEW also_above AS SELECT a FROM between WITH NO DATA;

-- up
DROP MATERIALIZED VIEW "public"."above";

DROP VIEW "public"."between";

DROP MATERIALIZED VIEW "public"."below";

ALTER TABLE "public"."item" ALTER COLUMN "a" TYPE bigint;

CREATE MATERIALIZED VIEW "public"."below" AS
SELECT id,
    a
   FROM public.item
WITH NO DATA;

CREATE VIEW "public"."between" AS
SELECT a
   FROM public.below;

CREATE MATERIALIZED VIEW "public"."above" AS
SELECT a
   FROM public."between"
WITH NO DATA;

CREATE MATERIALIZED VIEW "public"."also_above" AS
SELECT a
   FROM public."between"
WITH NO DATA;

-- down
DROP MATERIALIZED VIEW "public"."above";

DROP MATERIALIZED VIEW "public"."also_above";

DROP VIEW "public"."between";

DROP MATERIALIZED VIEW "public"."below";

ALTER TABLE "public"."item" ALTER COLUMN "a" TYPE integer;

CREATE MATERIALIZED VIEW "public"."below" AS
SELECT id,
    a
   FROM public.item
WITH NO DATA;

CREATE VIEW "public"."between" AS
SELECT a
   FROM public.below;

CREATE MATERIALIZED VIEW "public"."above" AS
SELECT a
   FROM public."between"
WITH NO DATA;

-- The function that a view and a materialized view call takes something else and gives something else.

-- before
CREATE TABLE item (id int PRIMARY KEY, a int);
CREATE FUNCTION twice(n int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT n * 2';
CREATE VIEW v AS SELECT id, twice(a) AS twice FROM item;
CREATE VIEW on_top AS SELECT twice FROM v;
CREATE MATERIALIZED VIEW m AS SELECT id FROM item WHERE twice(a) > 2;
CREATE INDEX m_idx ON m (twice(id));

-- rows
INSERT INTO item VALUES (1, 3);
REFRESH MATERIALIZED VIEW m;

-- after
CREATE TABLE item (id int PRIMARY KEY, a int);
CREATE FUNCTION twice(n bigint) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT n * 2.0';
CREATE VIEW v AS SELECT id, twice(a) AS twice FROM item;
CREATE VIEW on_top AS SELECT twice FROM v;
CREATE MATERIALIZED VIEW m AS SELECT id FROM item WHERE twice(a) > 2;
CREATE INDEX m_idx ON m (twice(id));

-- up
DROP VIEW "public"."on_top";

DROP VIEW "public"."v";

DROP MATERIALIZED VIEW "public"."m";

DROP FUNCTION "public"."twice"(integer);

CREATE FUNCTION public.twice(n bigint)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n * 2.0$function$;

CREATE VIEW "public"."v" AS
SELECT id,
    public.twice((a)::bigint) AS twice
   FROM public.item;

CREATE VIEW "public"."on_top" AS
SELECT twice
   FROM public.v;

CREATE MATERIALIZED VIEW "public"."m" AS
SELECT id
   FROM public.item
  WHERE (public.twice((a)::bigint) > (2)::numeric);

CREATE INDEX "m_idx" ON "public"."m" ((public.twice((id)::bigint)));

-- down
DROP VIEW "public"."on_top";

DROP VIEW "public"."v";

DROP MATERIALIZED VIEW "public"."m";

DROP FUNCTION "public"."twice"(bigint);

CREATE FUNCTION public.twice(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n * 2$function$;

CREATE VIEW "public"."v" AS
SELECT id,
    public.twice(a) AS twice
   FROM public.item;

CREATE VIEW "public"."on_top" AS
SELECT twice
   FROM public.v;

CREATE MATERIALIZED VIEW "public"."m" AS
SELECT id
   FROM public.item
  WHERE (public.twice(a) > 2);

CREATE INDEX "m_idx" ON "public"."m" ((public.twice(id)));

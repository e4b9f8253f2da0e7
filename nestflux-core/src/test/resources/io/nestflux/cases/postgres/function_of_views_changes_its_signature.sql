-- A chain of views, one materialized with an index, on a function whose argument becomes another type.

-- before
CREATE FUNCTION f(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n + 1';
CREATE TABLE item (id integer);
CREATE VIEW a AS SELECT id, f(id) AS next FROM item;
CREATE VIEW b AS SELECT next FROM a WHERE next > 1;
CREATE MATERIALIZED VIEW c AS SELECT next, count(*) AS n FROM b GROUP BY next;
CREATE UNIQUE INDEX c_idx ON c (next);
COMMENT ON VIEW b IS 'on top';

-- rows
INSERT INTO item VALUES (1), (5);

-- after
CREATE FUNCTION f(n bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n::integer + 1';
CREATE TABLE item (id integer);
CREATE VIEW a AS SELECT id, f(id) AS next FROM item;
CREATE VIEW b AS SELECT next FROM a WHERE next > 1;
CREATE MATERIALIZED VIEW c AS SELECT next, count(*) AS n FROM b GROUP BY next;
CREATE UNIQUE INDEX c_idx ON c (next);
COMMENT ON VIEW b IS 'on top';

-- up
DROP MATERIALIZED VIEW "public"."c";

DROP VIEW "public"."b";

DROP VIEW "public"."a";

DROP FUNCTION "public"."f"(integer);

CREATE FUNCTION public.f(n bigint)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n::integer + 1$function$;

CREATE VIEW "public"."a" AS
SELECT id,
    public.f((id)::bigint) AS next
   FROM public.item;

CREATE VIEW "public"."b" AS
SELECT next
   FROM public.a
  WHERE (next > 1);

COMMENT ON VIEW "public"."b" IS 'on top';

CREATE MATERIALIZED VIEW "public"."c" AS
SELECT next,
    count(*) AS n
   FROM public.b
  GROUP BY next;

CREATE UNIQUE INDEX "c_idx" ON "public"."c" ("next");

-- down
DROP MATERIALIZED VIEW "public"."c";

DROP VIEW "public"."b";

DROP VIEW "public"."a";

DROP FUNCTION "public"."f"(bigint);

CREATE FUNCTION public.f(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n + 1$function$;

CREATE VIEW "public"."a" AS
SELECT id,
    public.f(id) AS next
   FROM public.item;

CREATE VIEW "public"."b" AS
SELECT next
   FROM public.a
  WHERE (next > 1);

COMMENT ON VIEW "public"."b" IS 'on top';

CREATE MATERIALIZED VIEW "public"."c" AS
SELECT next,
    count(*) AS n
   FROM public.b
  GROUP BY next;

CREATE UNIQUE INDEX "c_idx" ON "public"."c" ("next");

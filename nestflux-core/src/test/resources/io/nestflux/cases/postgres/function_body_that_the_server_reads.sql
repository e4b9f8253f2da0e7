-- BEGIN ATOMIC and RETURN: the server knows what they use, and prints them in its own words.

-- before
CREATE TABLE item (id integer PRIMARY KEY, state varchar(10), old integer);
CREATE FUNCTION inner_one(n integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN n + 1;
CREATE FUNCTION outer_one(n integer) RETURNS integer LANGUAGE sql RETURN inner_one(n) * 2;
CREATE FUNCTION known() RETURNS bigint LANGUAGE sql
    BEGIN ATOMIC SELECT count(*) FROM item WHERE state IN ('a', 'b;') AND old > 1; END;
CREATE PROCEDURE fill(n integer) LANGUAGE sql
    BEGIN ATOMIC INSERT INTO item (id, old) VALUES (n, 1); DELETE FROM item WHERE id < n; END;

-- rows
INSERT INTO item VALUES (1, 'a', 5);

-- after
CREATE TABLE item (id integer PRIMARY KEY, state varchar(10), fresh integer);
CREATE FUNCTION inner_one(n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE RETURN n + 1;
CREATE FUNCTION outer_one(n integer) RETURNS integer LANGUAGE sql RETURN inner_one(n) * 2;
CREATE FUNCTION known() RETURNS bigint LANGUAGE sql
    BEGIN ATOMIC SELECT count(*) FROM item WHERE state IN ('a', 'b;', 'c') AND fresh > 1; END;
CREATE PROCEDURE fill(n integer) LANGUAGE sql
    BEGIN ATOMIC INSERT INTO item (id, fresh) VALUES (n, 1); DELETE FROM item WHERE id < n; END;

-- up
ALTER TABLE "public"."item" ADD COLUMN "fresh" integer;

CREATE OR REPLACE FUNCTION public.known()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM public.item
   WHERE (((item.state)::text = ANY (ARRAY['a'::character varying, 'b;'::character varying, 'c'::character varying])) AND (item.fresh > 1));
END;

CREATE OR REPLACE PROCEDURE public.fill(IN n integer)
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO public.item (id, fresh)
   VALUES (fill.n, 1);
 DELETE FROM public.item
   WHERE (item.id < fill.n);
END;

ALTER TABLE "public"."item" DROP COLUMN "old";

DROP FUNCTION "public"."outer_one"(integer);

DROP FUNCTION "public"."inner_one"(integer);

CREATE FUNCTION public.inner_one(n bigint)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
RETURN (n + 1);

CREATE FUNCTION public.outer_one(n integer)
 RETURNS integer
 LANGUAGE sql
RETURN (public.inner_one((n)::bigint) * 2);

-- down
ALTER TABLE "public"."item" ADD COLUMN "old" integer;

CREATE OR REPLACE FUNCTION public.known()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM public.item
   WHERE (((item.state)::text = ANY (ARRAY['a'::character varying, 'b;'::character varying])) AND (item.old > 1));
END;

CREATE OR REPLACE PROCEDURE public.fill(IN n integer)
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO public.item (id, old)
   VALUES (fill.n, 1);
 DELETE FROM public.item
   WHERE (item.id < fill.n);
END;

ALTER TABLE "public"."item" DROP COLUMN "fresh";

DROP FUNCTION "public"."outer_one"(integer);

DROP FUNCTION "public"."inner_one"(bigint);

CREATE FUNCTION public.inner_one(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
RETURN (n + 1);

CREATE FUNCTION public.outer_one(n integer)
 RETURNS integer
 LANGUAGE sql
RETURN (public.inner_one(n) * 2);

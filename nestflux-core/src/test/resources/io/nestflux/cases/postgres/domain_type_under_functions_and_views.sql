The type behind a domain changes while functions and views use the domain.

-- before
CREATE DOMAIN number AS int CHECK (VALUE > 0);
CREATE FUNCTION twice(n number) RETURNS number LANGUAGE sql IMMUTABLE AS $$ SELECT (n * 2)::public.number $$;
CREATE TABLE item (id int PRIMARY KEY, n number, twice int GENERATED ALWAYS AS (n * 2) STORED);
CREATE VIEW numbers AS SELECT id, n, twice(n) AS double FROM item;

-- rows
INSERT INTO item VALUES (1, 2);

-- after
CREATE DOMAIN number AS bigint CHECK (VALUE > 0);
CREATE FUNCTION twice(n number) RETURNS number LANGUAGE sql IMMUTABLE AS $$ SELECT (n * 2)::public.number $$;
CREATE TABLE item (id int PRIMARY KEY, n number, twice int GENERATED ALWAYS AS (n * 2) STORED);
CREATE VIEW numbers AS SELECT id, n, twice(n) AS double FROM item;

-- up
ALTER TYPE "public"."number" RENAME TO "number_old";

DROP VIEW "public"."numbers";

CREATE DOMAIN "public"."number" AS bigint CONSTRAINT "number_check" CHECK (VALUE > 0);

ALTER TABLE "public"."item"
    DROP COLUMN "twice",
    ALTER COLUMN "n" TYPE public.number,
    ADD COLUMN "twice" integer GENERATED ALWAYS AS ((n)::bigint * 2) STORED;

DROP FUNCTION "public"."twice"(public.number_old);

CREATE FUNCTION public.twice(n public.number)
 RETURNS public.number
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT (n * 2)::public.number $function$;

CREATE VIEW "public"."numbers" AS
SELECT id,
    n,
    public.twice(n) AS double
   FROM public.item;

DROP DOMAIN "public"."number_old";

-- down
ALTER TYPE "public"."number" RENAME TO "number_old";

DROP VIEW "public"."numbers";

CREATE DOMAIN "public"."number" AS integer CONSTRAINT "number_check" CHECK (VALUE > 0);

ALTER TABLE "public"."item"
    DROP COLUMN "twice",
    ALTER COLUMN "n" TYPE public.number,
    ADD COLUMN "twice" integer GENERATED ALWAYS AS ((n)::integer * 2) STORED;

DROP FUNCTION "public"."twice"(public.number_old);

CREATE FUNCTION public.twice(n public.number)
 RETURNS public.number
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT (n * 2)::public.number $function$;

CREATE VIEW "public"."numbers" AS
SELECT id,
    n,
    public.twice(n) AS double
   FROM public.item;

DROP DOMAIN "public"."number_old";

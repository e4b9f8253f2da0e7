-- The default's text stays what it is, the function behind it is another: columns of every kind keep their rows.

-- before
CREATE FUNCTION f(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n';
CREATE FUNCTION g() RETURNS text LANGUAGE sql AS $$ SELECT 'g' $$;
CREATE TABLE item (
    id integer PRIMARY KEY,
    v text NOT NULL DEFAULT g(),
    n numeric DEFAULT f(1),
    only_comment text DEFAULT g(),
    other_type text DEFAULT g(),
    "Other ""one""" text DEFAULT 'x' || g()
);

-- rows
INSERT INTO item VALUES (1, 'kept', 7, 'a', 'b', 'c');
INSERT INTO item (id) VALUES (2);

-- after
CREATE FUNCTION f(n integer, m integer DEFAULT 3) RETURNS bigint LANGUAGE sql AS 'SELECT n::bigint';
CREATE FUNCTION g(n integer DEFAULT 1) RETURNS text LANGUAGE sql AS $$ SELECT 'g' $$;
CREATE TABLE item (
    id integer PRIMARY KEY,
    v text NOT NULL DEFAULT g(),
    n numeric DEFAULT f(1),
    only_comment text DEFAULT g(),
    other_type varchar(30) DEFAULT g(),
    "Other ""one""" text DEFAULT 'x' || g()
);
COMMENT ON COLUMN item.only_comment IS 'stays';

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "v" DROP DEFAULT,
    ALTER COLUMN "n" DROP DEFAULT,
    ALTER COLUMN "only_comment" DROP DEFAULT,
    ALTER COLUMN "other_type" DROP DEFAULT,
    ALTER COLUMN "Other ""one""" DROP DEFAULT,
    ALTER COLUMN "other_type" TYPE character varying(30);

COMMENT ON COLUMN "public"."item"."only_comment" IS 'stays';

DROP FUNCTION "public"."f"(integer);

CREATE FUNCTION public.f(n integer, m integer DEFAULT 3)
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT n::bigint$function$;

ALTER TABLE "public"."item" ALTER COLUMN "n" SET DEFAULT public.f(1);

DROP FUNCTION "public"."g"();

CREATE FUNCTION public.g(n integer DEFAULT 1)
 RETURNS text
 LANGUAGE sql
AS $function$ SELECT 'g' $function$;

ALTER TABLE "public"."item"
    ALTER COLUMN "v" SET DEFAULT public.g(),
    ALTER COLUMN "only_comment" SET DEFAULT public.g(),
    ALTER COLUMN "other_type" SET DEFAULT public.g(),
    ALTER COLUMN "Other ""one""" SET DEFAULT ('x'::text || public.g());

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "v" DROP DEFAULT,
    ALTER COLUMN "n" DROP DEFAULT,
    ALTER COLUMN "only_comment" DROP DEFAULT,
    ALTER COLUMN "other_type" DROP DEFAULT,
    ALTER COLUMN "Other ""one""" DROP DEFAULT,
    ALTER COLUMN "other_type" TYPE text;

COMMENT ON COLUMN "public"."item"."only_comment" IS NULL;

DROP FUNCTION "public"."f"(integer, integer);

CREATE FUNCTION public.f(n integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT n$function$;

ALTER TABLE "public"."item" ALTER COLUMN "n" SET DEFAULT public.f(1);

DROP FUNCTION "public"."g"(integer);

CREATE FUNCTION public.g()
 RETURNS text
 LANGUAGE sql
AS $function$ SELECT 'g' $function$;

ALTER TABLE "public"."item"
    ALTER COLUMN "v" SET DEFAULT public.g(),
    ALTER COLUMN "only_comment" SET DEFAULT public.g(),
    ALTER COLUMN "other_type" SET DEFAULT public.g(),
    ALTER COLUMN "Other ""one""" SET DEFAULT ('x'::text || public.g());

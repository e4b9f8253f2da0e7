The function that a condition and a default call changes what it returns.

-- before
CREATE FUNCTION good(v text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT v <> '' $$;
CREATE FUNCTION usual() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'a' $$;
CREATE DOMAIN word AS text DEFAULT usual() CHECK (good(VALUE));
CREATE TABLE item (id int PRIMARY KEY, word word);

-- rows
INSERT INTO item VALUES (1, 'x');

-- after
CREATE FUNCTION good(v text, at_least int DEFAULT 0) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT length(v) > at_least $$;
CREATE FUNCTION usual() RETURNS varchar LANGUAGE sql IMMUTABLE AS $$ SELECT 'a'::varchar $$;
CREATE DOMAIN word AS text DEFAULT usual() CHECK (good(VALUE));
CREATE TABLE item (id int PRIMARY KEY, word word);

-- up
ALTER DOMAIN "public"."word" DROP CONSTRAINT "word_check";

ALTER DOMAIN "public"."word" DROP DEFAULT;

DROP FUNCTION "public"."good"(text);

CREATE FUNCTION public.good(v text, at_least integer DEFAULT 0)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT length(v) > at_least $function$;

DROP FUNCTION "public"."usual"();

CREATE FUNCTION public.usual()
 RETURNS character varying
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT 'a'::varchar $function$;

ALTER DOMAIN "public"."word" SET DEFAULT public.usual();

ALTER DOMAIN "public"."word" ADD CONSTRAINT "word_check" CHECK (public.good(VALUE));

-- down
ALTER DOMAIN "public"."word" DROP CONSTRAINT "word_check";

ALTER DOMAIN "public"."word" DROP DEFAULT;

DROP FUNCTION "public"."good"(text, integer);

CREATE FUNCTION public.good(v text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT v <> '' $function$;

DROP FUNCTION "public"."usual"();

CREATE FUNCTION public.usual()
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT 'a' $function$;

ALTER DOMAIN "public"."word" SET DEFAULT public.usual();

ALTER DOMAIN "public"."word" ADD CONSTRAINT "word_check" CHECK (public.good(VALUE));

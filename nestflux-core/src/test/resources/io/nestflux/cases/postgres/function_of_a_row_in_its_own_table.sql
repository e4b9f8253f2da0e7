-- The table's check, index and default call functions that need the table: it cannot come or go in one piece.

-- before
CREATE TABLE going (id integer PRIMARY KEY, v text);
CREATE FUNCTION name_of(r going) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT r.v || '!' $$;
CREATE FUNCTION deeper(r going) RETURNS text LANGUAGE sql IMMUTABLE RETURN name_of(r);
CREATE FUNCTION highest() RETURNS integer LANGUAGE sql RETURN (SELECT max(id) FROM going);
ALTER TABLE going ALTER COLUMN id SET DEFAULT highest() + 1;
ALTER TABLE going ADD CONSTRAINT named CHECK (name_of(going) <> '');
CREATE INDEX going_idx ON going (name_of(going));
CREATE INDEX deeper_idx ON going (deeper(going));

-- rows
INSERT INTO going VALUES (1, 'a');

-- after
CREATE TABLE coming (id integer PRIMARY KEY, v text);
CREATE FUNCTION name_of(r coming) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT r.v || '!' $$;
CREATE FUNCTION highest() RETURNS integer LANGUAGE sql RETURN (SELECT max(id) FROM coming);
ALTER TABLE coming ALTER COLUMN id SET DEFAULT highest() + 1;
ALTER TABLE coming ADD CONSTRAINT named CHECK (name_of(coming) <> '');
CREATE INDEX coming_idx ON coming (name_of(coming));

-- up
ALTER TABLE "public"."going" DROP CONSTRAINT "named";

DROP INDEX "public"."deeper_idx";

DROP INDEX "public"."going_idx";

ALTER TABLE "public"."going" ALTER COLUMN "id" DROP DEFAULT;

CREATE TABLE "public"."coming" (
    "id" integer NOT NULL,
    "v" text,
    CONSTRAINT "coming_pkey" PRIMARY KEY ("id")
);

CREATE OR REPLACE FUNCTION public.highest()
 RETURNS integer
 LANGUAGE sql
RETURN (SELECT max(coming.id) AS max FROM public.coming);

ALTER TABLE "public"."coming" ALTER COLUMN "id" SET DEFAULT (public.highest() + 1);

DROP FUNCTION "public"."deeper"(public.going);

DROP FUNCTION "public"."name_of"(public.going);

CREATE FUNCTION public.name_of(r public.coming)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT r.v || '!' $function$;

ALTER TABLE "public"."coming" ADD CONSTRAINT "named" CHECK (public.name_of(coming.*) <> ''::text);

CREATE INDEX "coming_idx" ON "public"."coming" ((public.name_of(coming.*)));

DROP TABLE "public"."going";

-- down
ALTER TABLE "public"."coming" DROP CONSTRAINT "named";

DROP INDEX "public"."coming_idx";

ALTER TABLE "public"."coming" ALTER COLUMN "id" DROP DEFAULT;

CREATE TABLE "public"."going" (
    "id" integer NOT NULL,
    "v" text,
    CONSTRAINT "going_pkey" PRIMARY KEY ("id")
);

CREATE OR REPLACE FUNCTION public.highest()
 RETURNS integer
 LANGUAGE sql
RETURN (SELECT max(going.id) AS max FROM public.going);

ALTER TABLE "public"."going" ALTER COLUMN "id" SET DEFAULT (public.highest() + 1);

DROP FUNCTION "public"."name_of"(public.coming);

CREATE FUNCTION public.name_of(r public.going)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT r.v || '!' $function$;

ALTER TABLE "public"."going" ADD CONSTRAINT "named" CHECK (public.name_of(going.*) <> ''::text);

CREATE INDEX "going_idx" ON "public"."going" ((public.name_of(going.*)));

CREATE FUNCTION public.deeper(r public.going)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN public.name_of(r);

CREATE INDEX "deeper_idx" ON "public"."going" ((public.deeper(going.*)));

DROP TABLE "public"."coming";

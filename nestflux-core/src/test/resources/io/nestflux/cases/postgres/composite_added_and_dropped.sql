Composite types come with a column and with an array of them.

-- before
CREATE TABLE item (id int PRIMARY KEY);

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE DOMAIN zip AS text CHECK (VALUE ~ '^[0-9]+$');
CREATE TYPE address AS (street varchar(40) COLLATE "C", zip zip, "Flat no" int);
COMMENT ON TYPE address IS 'where somebody lives';
COMMENT ON COLUMN address."Flat no" IS 'it''s a number';
CREATE TYPE contact AS (name text, home address, others address[]);
CREATE TYPE nothing AS ();
CREATE TABLE item (id int PRIMARY KEY, home address, contacts contact[] DEFAULT '{}');

-- up
CREATE DOMAIN "public"."zip" AS text CONSTRAINT "zip_check" CHECK (VALUE ~ '^[0-9]+$'::text);

CREATE TYPE "public"."address" AS ("street" character varying(40) COLLATE "C", "zip" public.zip, "Flat no" integer);

COMMENT ON TYPE "public"."address" IS 'where somebody lives';

COMMENT ON COLUMN "public"."address"."Flat no" IS 'it''s a number';

CREATE TYPE "public"."contact" AS ("name" text, "home" public.address, "others" public.address[]);

CREATE TYPE "public"."nothing" AS ();

ALTER TABLE "public"."item"
    ADD COLUMN "home" public.address,
    ADD COLUMN "contacts" public.contact[] DEFAULT '{}'::public.contact[];

-- down
ALTER TABLE "public"."item"
    DROP COLUMN "home",
    DROP COLUMN "contacts";

DROP TYPE "public"."contact";

DROP TYPE "public"."address";

DROP DOMAIN "public"."zip";

DROP TYPE "public"."nothing";

An extension moves to another schema, with the columns of its types.
-- schemas: public, ext

-- before
CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE TABLE item (id int PRIMARY KEY, name ext.citext NOT NULL DEFAULT 'x' UNIQUE);

-- rows
INSERT INTO item VALUES (1, 'Ab');

-- after
CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA public;
CREATE TABLE item (id int PRIMARY KEY, name citext NOT NULL DEFAULT 'x' UNIQUE);

-- up
ALTER EXTENSION "citext" SET SCHEMA "public";

ALTER TABLE "public"."item"
    ALTER COLUMN "name" DROP DEFAULT,
    ALTER COLUMN "name" TYPE public.citext USING "name"::text::public.citext,
    ALTER COLUMN "name" SET DEFAULT 'x'::public.citext;

-- down
ALTER EXTENSION "citext" SET SCHEMA "ext";

ALTER TABLE "public"."item"
    ALTER COLUMN "name" DROP DEFAULT,
    ALTER COLUMN "name" TYPE ext.citext USING "name"::text::ext.citext,
    ALTER COLUMN "name" SET DEFAULT 'x'::ext.citext;

-- The types of an extension outside of the search path are qualified.
-- schemas: public, ext

-- before
CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE TABLE item (id int PRIMARY KEY, email text);

-- rows
INSERT INTO item VALUES (1, 'Ada@example.org');

-- after
CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE TABLE item (id int PRIMARY KEY, email ext.citext, tag ext.citext NOT NULL DEFAULT 'x');

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "email" TYPE ext.citext USING "email"::ext.citext,
    ADD COLUMN "tag" ext.citext DEFAULT 'x'::ext.citext NOT NULL;

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "email" TYPE text,
    DROP COLUMN "tag";

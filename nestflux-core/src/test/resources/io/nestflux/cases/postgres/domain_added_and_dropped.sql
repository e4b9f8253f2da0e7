A domain comes with a column of it, and goes with the column.

-- before
CREATE TABLE person (id int PRIMARY KEY);

-- rows
INSERT INTO person VALUES (1);

-- after
CREATE DOMAIN email AS varchar(255) COLLATE "C" DEFAULT 'none@example.org' NOT NULL
    CONSTRAINT email_form CHECK (VALUE ~ '^[^@]+@[^@]+$') CONSTRAINT email_short CHECK (length(VALUE) < 100);
COMMENT ON DOMAIN email IS 'where people''s mail goes';
COMMENT ON CONSTRAINT email_form ON DOMAIN email IS 'not exact';
CREATE TABLE person (id int PRIMARY KEY, email email DEFAULT 'a@b.c', others email[] DEFAULT '{}');

-- up
CREATE DOMAIN "public"."email" AS character varying(255) COLLATE "C" DEFAULT 'none@example.org'::character varying CONSTRAINT "email_not_null" NOT NULL CONSTRAINT "email_form" CHECK ((VALUE)::text ~ '^[^@]+@[^@]+$'::text) CONSTRAINT "email_short" CHECK (length((VALUE)::text) < 100);

COMMENT ON DOMAIN "public"."email" IS 'where people''s mail goes';

COMMENT ON CONSTRAINT "email_form" ON DOMAIN "public"."email" IS 'not exact';

ALTER TABLE "public"."person"
    ADD COLUMN "email" public.email DEFAULT 'a@b.c'::character varying,
    ADD COLUMN "others" public.email[] DEFAULT '{}'::public.email[];

-- down
ALTER TABLE "public"."person"
    DROP COLUMN "email",
    DROP COLUMN "others";

DROP DOMAIN "public"."email";

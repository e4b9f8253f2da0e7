A column of a domain becomes a column of the type behind it.

-- before
CREATE DOMAIN email AS text CHECK (VALUE ~ '@') DEFAULT 'a@b';
CREATE TABLE person (id int PRIMARY KEY, email email NOT NULL, others email[]);

-- rows
INSERT INTO person VALUES (1, 'x@y', '{a@b}');

-- after
CREATE TABLE person (id int PRIMARY KEY, email text NOT NULL, others text[]);

-- up
ALTER TABLE "public"."person"
    ALTER COLUMN "email" TYPE text,
    ALTER COLUMN "others" TYPE text[];

DROP DOMAIN "public"."email";

-- down
CREATE DOMAIN "public"."email" AS text DEFAULT 'a@b'::text CONSTRAINT "email_check" CHECK (VALUE ~ '@'::text);

ALTER TABLE "public"."person"
    ALTER COLUMN "email" TYPE public.email,
    ALTER COLUMN "others" TYPE public.email[];

The lower of two domains changes its type; the upper one goes with it.

-- before
CREATE DOMAIN word AS varchar(20) CHECK (VALUE <> '');
CREATE DOMAIN title AS word CHECK (VALUE ~ '^[A-Z]') DEFAULT 'Untitled';
CREATE TABLE book (id int PRIMARY KEY, title title NOT NULL, sub word);

-- rows
INSERT INTO book VALUES (1, 'One', 'two');

-- after
CREATE DOMAIN word AS text CHECK (VALUE <> '');
CREATE DOMAIN title AS word CHECK (VALUE ~ '^[A-Z]') DEFAULT 'Untitled';
CREATE TABLE book (id int PRIMARY KEY, title title NOT NULL, sub word);

-- up
ALTER TYPE "public"."word" RENAME TO "word_old";

ALTER TYPE "public"."title" RENAME TO "title_old";

CREATE DOMAIN "public"."word" AS text CONSTRAINT "word_check" CHECK (VALUE <> ''::text);

CREATE DOMAIN "public"."title" AS public.word DEFAULT 'Untitled'::text CONSTRAINT "title_check" CHECK ((VALUE)::text ~ '^[A-Z]'::text);

ALTER TABLE "public"."book"
    ALTER COLUMN "title" TYPE public.title,
    ALTER COLUMN "sub" TYPE public.word;

DROP DOMAIN "public"."title_old";

DROP DOMAIN "public"."word_old";

-- down
ALTER TYPE "public"."word" RENAME TO "word_old";

ALTER TYPE "public"."title" RENAME TO "title_old";

CREATE DOMAIN "public"."word" AS character varying(20) CONSTRAINT "word_check" CHECK ((VALUE)::text <> ''::text);

CREATE DOMAIN "public"."title" AS public.word DEFAULT 'Untitled'::character varying CONSTRAINT "title_check" CHECK ((VALUE)::text ~ '^[A-Z]'::text);

ALTER TABLE "public"."book"
    ALTER COLUMN "title" TYPE public.title,
    ALTER COLUMN "sub" TYPE public.word;

DROP DOMAIN "public"."title_old";

DROP DOMAIN "public"."word_old";

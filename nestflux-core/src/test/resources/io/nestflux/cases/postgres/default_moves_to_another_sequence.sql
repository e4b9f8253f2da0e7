-- A default lets go of one sequence, which is dropped, and takes another.

-- before
CREATE SEQUENCE old_seq;
CREATE TABLE invoice (id int PRIMARY KEY, number bigint DEFAULT nextval('old_seq'));

-- rows
INSERT INTO invoice VALUES (1, 5);

-- after
CREATE SEQUENCE "new Seq" AS int INCREMENT BY 10;
CREATE TABLE invoice (id int PRIMARY KEY, number bigint DEFAULT nextval('"new Seq"'));

-- up
CREATE SEQUENCE "public"."new Seq" AS integer INCREMENT BY 10;

ALTER TABLE "public"."invoice" ALTER COLUMN "number" SET DEFAULT nextval('public."new Seq"'::regclass);

DROP SEQUENCE "public"."old_seq";

-- down
CREATE SEQUENCE "public"."old_seq";

ALTER TABLE "public"."invoice" ALTER COLUMN "number" SET DEFAULT nextval('public.old_seq'::regclass);

DROP SEQUENCE "public"."new Seq";

-- A sequence goes from a column that is dropped to one that is new.
-- changes: a_id_seq

-- before
CREATE TABLE a (id serial, n int);
CREATE TABLE c (id serial);

-- rows
INSERT INTO a (n) VALUES (1), (2);
INSERT INTO c DEFAULT VALUES;

-- after
CREATE TABLE a (n int);
CREATE SEQUENCE a_id_seq AS int;
CREATE SEQUENCE c_id_seq AS int;
CREATE TABLE b (id int PRIMARY KEY DEFAULT nextval('a_id_seq'), m int DEFAULT nextval('c_id_seq'));
ALTER SEQUENCE a_id_seq OWNED BY b.id;

-- up
ALTER SEQUENCE "public"."c_id_seq" OWNED BY NONE;

ALTER SEQUENCE "public"."a_id_seq" OWNED BY NONE;

CREATE TABLE "public"."b" (
    "id" integer DEFAULT nextval('public.a_id_seq'::regclass) NOT NULL,
    "m" integer DEFAULT nextval('public.c_id_seq'::regclass),
    CONSTRAINT "b_pkey" PRIMARY KEY ("id")
);

ALTER SEQUENCE "public"."a_id_seq" OWNED BY "public"."b"."id";

ALTER TABLE "public"."a" DROP COLUMN "id";

DROP TABLE "public"."c";

-- down
ALTER SEQUENCE "public"."a_id_seq" OWNED BY NONE;

ALTER TABLE "public"."a" ADD COLUMN "id" integer DEFAULT nextval('public.a_id_seq'::regclass) NOT NULL;

ALTER SEQUENCE "public"."a_id_seq" OWNED BY "public"."a"."id";

DROP TABLE "public"."b";

CREATE TABLE "public"."c" (
    "id" integer DEFAULT nextval('public.c_id_seq'::regclass) NOT NULL
);

ALTER SEQUENCE "public"."c_id_seq" OWNED BY "public"."c"."id";

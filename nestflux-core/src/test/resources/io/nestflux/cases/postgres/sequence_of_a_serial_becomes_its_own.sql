-- The sequence of a serial column stands alone afterwards, used by the same column.

-- before
CREATE TABLE a (id serial, n serial);

-- rows
INSERT INTO a DEFAULT VALUES;

-- after
CREATE SEQUENCE a_id_seq AS int;
CREATE TABLE a (id int NOT NULL DEFAULT nextval('a_id_seq'), n int NOT NULL);
CREATE SEQUENCE a_n_seq AS int CYCLE;

-- up
ALTER SEQUENCE "public"."a_id_seq" OWNED BY NONE;

ALTER TABLE "public"."a" ALTER COLUMN "n" DROP DEFAULT;

ALTER SEQUENCE "public"."a_n_seq" CYCLE;

ALTER SEQUENCE "public"."a_n_seq" OWNED BY NONE;

-- down
ALTER SEQUENCE "public"."a_id_seq" OWNED BY "public"."a"."id";

ALTER SEQUENCE "public"."a_n_seq" NO CYCLE;

ALTER SEQUENCE "public"."a_n_seq" OWNED BY "public"."a"."n";

ALTER TABLE "public"."a" ALTER COLUMN "n" SET DEFAULT nextval('public.a_n_seq'::regclass);

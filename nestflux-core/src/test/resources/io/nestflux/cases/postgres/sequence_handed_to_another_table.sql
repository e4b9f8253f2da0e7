-- The sequence of one serial column becomes that of another table's.

-- before
CREATE TABLE a (id serial PRIMARY KEY, n int);
CREATE TABLE b (id int PRIMARY KEY, n int);

-- rows
INSERT INTO a (n) VALUES (1), (2);
INSERT INTO b VALUES (1, 1);

-- after
CREATE TABLE a (id int PRIMARY KEY, n int);
CREATE SEQUENCE a_id_seq AS int;
CREATE TABLE b (id int PRIMARY KEY DEFAULT nextval('a_id_seq'), n int);
ALTER SEQUENCE a_id_seq OWNED BY b.id;

-- up
ALTER TABLE "public"."a" ALTER COLUMN "id" DROP DEFAULT;

ALTER SEQUENCE "public"."a_id_seq" OWNED BY "public"."b"."id";

ALTER TABLE "public"."b" ALTER COLUMN "id" SET DEFAULT nextval('public.a_id_seq'::regclass);

-- down
ALTER TABLE "public"."b" ALTER COLUMN "id" DROP DEFAULT;

ALTER SEQUENCE "public"."a_id_seq" OWNED BY "public"."a"."id";

ALTER TABLE "public"."a" ALTER COLUMN "id" SET DEFAULT nextval('public.a_id_seq'::regclass);

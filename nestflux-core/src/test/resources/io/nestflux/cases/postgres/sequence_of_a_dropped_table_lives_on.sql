-- A serial's table is dropped, and its sequence goes on with another table's column.

-- before
CREATE TABLE a (id serial PRIMARY KEY);
CREATE TABLE b (id int PRIMARY KEY);

-- rows
INSERT INTO a DEFAULT VALUES;
INSERT INTO b VALUES (1);

-- after
CREATE SEQUENCE a_id_seq AS int;
CREATE TABLE b (id int PRIMARY KEY DEFAULT nextval('a_id_seq'));
ALTER SEQUENCE a_id_seq OWNED BY b.id;

-- up
ALTER SEQUENCE "public"."a_id_seq" OWNED BY "public"."b"."id";

ALTER TABLE "public"."b" ALTER COLUMN "id" SET DEFAULT nextval('public.a_id_seq'::regclass);

DROP TABLE "public"."a";

-- down
ALTER TABLE "public"."b" ALTER COLUMN "id" DROP DEFAULT;

ALTER SEQUENCE "public"."a_id_seq" OWNED BY NONE;

CREATE TABLE "public"."a" (
    "id" integer DEFAULT nextval('public.a_id_seq'::regclass) NOT NULL,
    CONSTRAINT "a_pkey" PRIMARY KEY ("id")
);

ALTER SEQUENCE "public"."a_id_seq" OWNED BY "public"."a"."id";

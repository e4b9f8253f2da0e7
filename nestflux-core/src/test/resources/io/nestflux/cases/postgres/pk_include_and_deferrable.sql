-- Further columns, deferral and storage parameters of keys.

-- before
CREATE TABLE a (id int PRIMARY KEY, name text);
CREATE TABLE b (id int PRIMARY KEY, name text UNIQUE);
CREATE TABLE c (id int PRIMARY KEY DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE d (id int PRIMARY KEY WITH (fillfactor = 70));

-- rows
INSERT INTO a VALUES (1, 'x');
INSERT INTO b VALUES (1, 'x');
INSERT INTO c VALUES (1);

-- after
CREATE TABLE a (id int, name text, PRIMARY KEY (id) INCLUDE (name));
CREATE TABLE b (id int PRIMARY KEY DEFERRABLE, name text UNIQUE DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE c (id int PRIMARY KEY);
CREATE TABLE d (id int PRIMARY KEY WITH (fillfactor = 80));

-- up
ALTER TABLE "public"."a" DROP CONSTRAINT "a_pkey";

ALTER TABLE "public"."b" DROP CONSTRAINT "b_pkey";

ALTER TABLE "public"."b" DROP CONSTRAINT "b_name_key";

ALTER TABLE "public"."c" DROP CONSTRAINT "c_pkey";

ALTER TABLE "public"."d" DROP CONSTRAINT "d_pkey";

ALTER TABLE "public"."a" ADD CONSTRAINT "a_pkey" PRIMARY KEY ("id") INCLUDE ("name");

ALTER TABLE "public"."b" ADD CONSTRAINT "b_pkey" PRIMARY KEY ("id") DEFERRABLE;

ALTER TABLE "public"."c" ADD CONSTRAINT "c_pkey" PRIMARY KEY ("id");

ALTER TABLE "public"."d" ADD CONSTRAINT "d_pkey" PRIMARY KEY ("id") WITH (fillfactor = 80);

ALTER TABLE "public"."b" ADD CONSTRAINT "b_name_key" UNIQUE ("name") DEFERRABLE INITIALLY DEFERRED;

-- down
ALTER TABLE "public"."a" DROP CONSTRAINT "a_pkey";

ALTER TABLE "public"."b" DROP CONSTRAINT "b_pkey";

ALTER TABLE "public"."b" DROP CONSTRAINT "b_name_key";

ALTER TABLE "public"."c" DROP CONSTRAINT "c_pkey";

ALTER TABLE "public"."d" DROP CONSTRAINT "d_pkey";

ALTER TABLE "public"."a" ADD CONSTRAINT "a_pkey" PRIMARY KEY ("id");

ALTER TABLE "public"."b" ADD CONSTRAINT "b_pkey" PRIMARY KEY ("id");

ALTER TABLE "public"."c" ADD CONSTRAINT "c_pkey" PRIMARY KEY ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "public"."d" ADD CONSTRAINT "d_pkey" PRIMARY KEY ("id") WITH (fillfactor = 70);

ALTER TABLE "public"."b" ADD CONSTRAINT "b_name_key" UNIQUE ("name");

-- A primary key comes to one table, which makes its columns NOT NULL, and goes from another.

-- before
CREATE TABLE a (id int, name text);
CREATE TABLE b (id int PRIMARY KEY, name text);

-- rows
INSERT INTO a VALUES (1, 'x');
INSERT INTO b VALUES (1, 'x');

-- after
CREATE TABLE a (id int PRIMARY KEY, name text);
CREATE TABLE b (id int, name text);

-- up
ALTER TABLE "public"."b" DROP CONSTRAINT "b_pkey";

ALTER TABLE "public"."a" ALTER COLUMN "id" SET NOT NULL;

ALTER TABLE "public"."b" ALTER COLUMN "id" DROP NOT NULL;

ALTER TABLE "public"."a" ADD CONSTRAINT "a_pkey" PRIMARY KEY ("id");

-- down
ALTER TABLE "public"."a" DROP CONSTRAINT "a_pkey";

ALTER TABLE "public"."a" ALTER COLUMN "id" DROP NOT NULL;

ALTER TABLE "public"."b" ALTER COLUMN "id" SET NOT NULL;

ALTER TABLE "public"."b" ADD CONSTRAINT "b_pkey" PRIMARY KEY ("id");

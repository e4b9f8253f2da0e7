-- A table may have none, or lose its last.

-- before
CREATE TABLE a ();
CREATE TABLE b (id int);

-- rows
INSERT INTO a DEFAULT VALUES;

-- after
CREATE TABLE a (id int);
CREATE TABLE b ();
CREATE TABLE c ();

-- up
CREATE TABLE "public"."c" ();

ALTER TABLE "public"."a" ADD COLUMN "id" integer;

ALTER TABLE "public"."b" DROP COLUMN "id";

-- down
ALTER TABLE "public"."b" ADD COLUMN "id" integer;

ALTER TABLE "public"."a" DROP COLUMN "id";

DROP TABLE "public"."c";

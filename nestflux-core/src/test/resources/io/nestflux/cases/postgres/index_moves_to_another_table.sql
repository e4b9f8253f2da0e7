-- The name must be free before it is taken again.

-- before
CREATE TABLE a (id int);
CREATE TABLE b (id int);
CREATE INDEX the_idx ON a (id);
CREATE TABLE c (id int CONSTRAINT the_key UNIQUE);

-- rows
INSERT INTO a VALUES (1);

-- after
CREATE TABLE a (id int CONSTRAINT the_key UNIQUE);
CREATE TABLE b (id int);
CREATE INDEX the_idx ON b (id);
CREATE TABLE c (id int);

-- up
DROP INDEX "public"."the_idx";

ALTER TABLE "public"."c" DROP CONSTRAINT "the_key";

ALTER TABLE "public"."a" ADD CONSTRAINT "the_key" UNIQUE ("id");

CREATE INDEX "the_idx" ON "public"."b" ("id");

-- down
DROP INDEX "public"."the_idx";

ALTER TABLE "public"."a" DROP CONSTRAINT "the_key";

ALTER TABLE "public"."c" ADD CONSTRAINT "the_key" UNIQUE ("id");

CREATE INDEX "the_idx" ON "public"."a" ("id");

-- What goes with its table gives its name away: to an index, a key, a table, a view, a sequence, a type. What leans on it
-- makes way as well, also a foreign key of the table to itself.

-- before
CREATE TABLE crate (k int, x int CONSTRAINT a_key PRIMARY KEY, up int REFERENCES crate (x), CONSTRAINT u UNIQUE (k));
CREATE INDEX i ON crate (k);
CREATE INDEX to_table ON crate (k);
CREATE INDEX to_view ON crate (k);
CREATE INDEX to_sequence ON crate (k);
CREATE TABLE lid (x int REFERENCES crate (x));
CREATE TABLE shelf (k int CONSTRAINT shelf_key UNIQUE, c int CONSTRAINT c CHECK (c > 0));
CREATE TABLE stays (k int);
CREATE VIEW v AS SELECT k FROM crate;

-- rows
INSERT INTO stays VALUES (1);

-- after
CREATE TABLE box (k int, z int CONSTRAINT u PRIMARY KEY, CONSTRAINT a_key UNIQUE (k), y int CONSTRAINT c CHECK (y > 0));
CREATE INDEX i ON box (k);
CREATE TABLE to_table (k int);
CREATE SEQUENCE to_sequence;
CREATE TABLE stays (k int CONSTRAINT shelf_key UNIQUE);
CREATE VIEW to_view AS SELECT k FROM stays;
CREATE VIEW v AS SELECT k FROM box;

-- up
ALTER TABLE "public"."crate" DROP CONSTRAINT "crate_up_fkey";

ALTER TABLE "public"."lid" DROP CONSTRAINT "lid_x_fkey";

DROP INDEX "public"."i";

DROP INDEX "public"."to_sequence";

DROP INDEX "public"."to_table";

DROP INDEX "public"."to_view";

ALTER TABLE "public"."crate" DROP CONSTRAINT "a_key";

ALTER TABLE "public"."crate" DROP CONSTRAINT "u";

ALTER TABLE "public"."shelf" DROP CONSTRAINT "shelf_key";

CREATE SEQUENCE "public"."to_sequence";

CREATE TABLE "public"."box" (
    "k" integer,
    "z" integer NOT NULL,
    "y" integer,
    CONSTRAINT "u" PRIMARY KEY ("z"),
    CONSTRAINT "a_key" UNIQUE ("k"),
    CONSTRAINT "c" CHECK (y > 0)
);

CREATE INDEX "i" ON "public"."box" ("k");

CREATE TABLE "public"."to_table" (
    "k" integer
);

ALTER TABLE "public"."stays" ADD CONSTRAINT "shelf_key" UNIQUE ("k");

CREATE VIEW "public"."to_view" AS
SELECT k
   FROM public.stays;

CREATE OR REPLACE VIEW "public"."v" AS
SELECT k
   FROM public.box;

DROP TABLE "public"."crate";

DROP TABLE "public"."lid";

DROP TABLE "public"."shelf";

-- down
DROP VIEW "public"."to_view";

DROP INDEX "public"."i";

ALTER TABLE "public"."box" DROP CONSTRAINT "u";

ALTER TABLE "public"."box" DROP CONSTRAINT "a_key";

ALTER TABLE "public"."stays" DROP CONSTRAINT "shelf_key";

CREATE TABLE "public"."lid" (
    "x" integer
);

CREATE TABLE "public"."shelf" (
    "k" integer,
    "c" integer,
    CONSTRAINT "shelf_key" UNIQUE ("k"),
    CONSTRAINT "c" CHECK (c > 0)
);

DROP TABLE "public"."to_table";

DROP SEQUENCE "public"."to_sequence";

CREATE TABLE "public"."crate" (
    "k" integer,
    "x" integer NOT NULL,
    "up" integer,
    CONSTRAINT "a_key" PRIMARY KEY ("x"),
    CONSTRAINT "u" UNIQUE ("k")
);

CREATE INDEX "i" ON "public"."crate" ("k");

CREATE INDEX "to_sequence" ON "public"."crate" ("k");

CREATE INDEX "to_table" ON "public"."crate" ("k");

CREATE INDEX "to_view" ON "public"."crate" ("k");

ALTER TABLE "public"."crate" ADD CONSTRAINT "crate_up_fkey" FOREIGN KEY ("up") REFERENCES "public"."crate" ("x");

ALTER TABLE "public"."lid" ADD CONSTRAINT "lid_x_fkey" FOREIGN KEY ("x") REFERENCES "public"."crate" ("x");

CREATE OR REPLACE VIEW "public"."v" AS
SELECT k
   FROM public.crate;

DROP TABLE "public"."box";

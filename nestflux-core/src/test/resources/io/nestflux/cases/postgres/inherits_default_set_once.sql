-- Heirs of several tables whose columns they share get a default once.

-- before
CREATE TABLE a (k int, v int DEFAULT 1);
CREATE TABLE b (v int DEFAULT 1);
CREATE TABLE c (v int DEFAULT 5) INHERITS (a, b);
CREATE TABLE d () INHERITS (c);

-- rows
INSERT INTO c VALUES (1, 1);

-- after
CREATE TABLE a (k int, v int DEFAULT 2);
CREATE TABLE b (v int DEFAULT 2);
CREATE TABLE c (v int DEFAULT 6) INHERITS (a, b);
CREATE TABLE d (v int DEFAULT 7) INHERITS (c);

-- up
ALTER TABLE "public"."a" ALTER COLUMN "v" SET DEFAULT 2;

ALTER TABLE "public"."c" ALTER COLUMN "v" SET DEFAULT 6;

ALTER TABLE "public"."d" ALTER COLUMN "v" SET DEFAULT 7;

ALTER TABLE "public"."b" ALTER COLUMN "v" SET DEFAULT 2;

ALTER TABLE "public"."c" ALTER COLUMN "v" SET DEFAULT 6;

ALTER TABLE "public"."d" ALTER COLUMN "v" SET DEFAULT 7;

-- down
ALTER TABLE "public"."d" ALTER COLUMN "v" SET DEFAULT 6;

ALTER TABLE "public"."a" ALTER COLUMN "v" SET DEFAULT 1;

ALTER TABLE "public"."c" ALTER COLUMN "v" SET DEFAULT 5;

ALTER TABLE "public"."b" ALTER COLUMN "v" SET DEFAULT 1;

ALTER TABLE "public"."c" ALTER COLUMN "v" SET DEFAULT 5;

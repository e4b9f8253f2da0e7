-- A column of the children moves up to the parent, another one down, with the values in them.

-- before
CREATE TABLE p (id int, down text DEFAULT 'd');
CREATE TABLE c (up int DEFAULT 4) INHERITS (p);
CREATE TABLE d (up int) INHERITS (p);

-- rows
INSERT INTO c VALUES (1, 'x', 5);
INSERT INTO d VALUES (2, 'y', 6);

-- after
CREATE TABLE p (id int, up int);
CREATE TABLE c (down text DEFAULT 'd') INHERITS (p);
CREATE TABLE d (down text DEFAULT 'e') INHERITS (p);

-- up
ALTER TABLE "public"."d" ALTER COLUMN "down" SET DEFAULT 'e'::text;

ALTER TABLE "public"."p" ADD COLUMN "up" integer;

ALTER TABLE "public"."c" ALTER COLUMN "up" DROP DEFAULT;

ALTER TABLE ONLY "public"."p" DROP COLUMN "down";

-- down
ALTER TABLE "public"."c" ALTER COLUMN "up" SET DEFAULT 4;

ALTER TABLE "public"."p" ADD COLUMN "down" text DEFAULT 'd'::text;

ALTER TABLE "public"."d" ALTER COLUMN "down" SET DEFAULT 'd'::text;

ALTER TABLE ONLY "public"."p" DROP COLUMN "up";

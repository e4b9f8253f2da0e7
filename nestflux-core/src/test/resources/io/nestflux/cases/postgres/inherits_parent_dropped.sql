-- A parent goes, its child stays with what it had.

-- before
CREATE TABLE p (a int NOT NULL, b text DEFAULT 'b' CHECK (b <> ''));
CREATE TABLE c (x int) INHERITS (p);
CREATE TABLE q (a int);
CREATE TABLE d () INHERITS (p, q);

-- rows
INSERT INTO c VALUES (1, 'x', 2);
INSERT INTO d VALUES (1, 'x');

-- after
CREATE TABLE c (a int NOT NULL, b text DEFAULT 'b' CONSTRAINT p_b_check CHECK (b <> ''), x int);
CREATE TABLE q (a int);
CREATE TABLE d (b text) INHERITS (q);

-- up
ALTER TABLE "public"."c" NO INHERIT "public"."p";

ALTER TABLE "public"."d" NO INHERIT "public"."p";

ALTER TABLE "public"."d" DROP CONSTRAINT "p_b_check";

ALTER TABLE "public"."d"
    ALTER COLUMN "b" DROP DEFAULT,
    ALTER COLUMN "a" DROP NOT NULL;

DROP TABLE "public"."p";

-- down
CREATE TABLE "public"."p" (
    "a" integer NOT NULL,
    "b" text DEFAULT 'b'::text,
    CONSTRAINT "p_b_check" CHECK (b <> ''::text)
);

ALTER TABLE "public"."d"
    ALTER COLUMN "a" SET NOT NULL,
    ALTER COLUMN "b" SET DEFAULT 'b'::text;

ALTER TABLE "public"."d" ADD CONSTRAINT "p_b_check" CHECK (b <> ''::text);

ALTER TABLE "public"."c" INHERIT "public"."p";

ALTER TABLE "public"."d" INHERIT "public"."p";

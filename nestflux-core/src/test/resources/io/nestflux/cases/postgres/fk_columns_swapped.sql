-- The same columns of both sides, paired otherwise.

-- before
CREATE TABLE p (a int, b int, UNIQUE (a, b));
CREATE TABLE c (x int, y int, CONSTRAINT f FOREIGN KEY (x, y) REFERENCES p (a, b));

-- rows
INSERT INTO p VALUES (1, 1);
INSERT INTO c VALUES (1, 1);

-- after
CREATE TABLE p (a int, b int, UNIQUE (a, b));
CREATE TABLE c (x int, y int, CONSTRAINT f FOREIGN KEY (x, y) REFERENCES p (b, a));

-- up
ALTER TABLE "public"."c" DROP CONSTRAINT "f";

ALTER TABLE "public"."c" ADD CONSTRAINT "f" FOREIGN KEY ("x", "y") REFERENCES "public"."p" ("b", "a");

-- down
ALTER TABLE "public"."c" DROP CONSTRAINT "f";

ALTER TABLE "public"."c" ADD CONSTRAINT "f" FOREIGN KEY ("x", "y") REFERENCES "public"."p" ("a", "b");

-- Composite keys, all columns or none.

-- before
CREATE TABLE p (a int, b int, PRIMARY KEY (a, b));
CREATE TABLE c (x int, y int, FOREIGN KEY (x, y) REFERENCES p);
CREATE TABLE d (x int, y int, FOREIGN KEY (x, y) REFERENCES p MATCH FULL);

-- rows
INSERT INTO p VALUES (1, 2);
INSERT INTO c VALUES (1, 2), (NULL, NULL);

-- after
CREATE TABLE p (a int, b int, PRIMARY KEY (a, b));
CREATE TABLE c (x int, y int, FOREIGN KEY (x, y) REFERENCES p MATCH FULL);
CREATE TABLE d (x int, y int, FOREIGN KEY (x, y) REFERENCES p (a, b));

-- up
ALTER TABLE "public"."c" DROP CONSTRAINT "c_x_y_fkey";

ALTER TABLE "public"."d" DROP CONSTRAINT "d_x_y_fkey";

ALTER TABLE "public"."c" ADD CONSTRAINT "c_x_y_fkey" FOREIGN KEY ("x", "y") REFERENCES "public"."p" ("a", "b") MATCH FULL;

ALTER TABLE "public"."d" ADD CONSTRAINT "d_x_y_fkey" FOREIGN KEY ("x", "y") REFERENCES "public"."p" ("a", "b");

-- down
ALTER TABLE "public"."c" DROP CONSTRAINT "c_x_y_fkey";

ALTER TABLE "public"."d" DROP CONSTRAINT "d_x_y_fkey";

ALTER TABLE "public"."c" ADD CONSTRAINT "c_x_y_fkey" FOREIGN KEY ("x", "y") REFERENCES "public"."p" ("a", "b");

ALTER TABLE "public"."d" ADD CONSTRAINT "d_x_y_fkey" FOREIGN KEY ("x", "y") REFERENCES "public"."p" ("a", "b") MATCH FULL;

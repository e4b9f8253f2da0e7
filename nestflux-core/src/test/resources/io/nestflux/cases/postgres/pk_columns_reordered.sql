-- The same columns in another order, with a foreign key that names them in its own.

-- before
CREATE TABLE doc (a int, b int, PRIMARY KEY (a, b));
CREATE TABLE page (x int, y int, FOREIGN KEY (x, y) REFERENCES doc (a, b));

-- rows
INSERT INTO doc VALUES (1, 2);
INSERT INTO page VALUES (1, 2);

-- after
CREATE TABLE doc (a int, b int, PRIMARY KEY (b, a));
CREATE TABLE page (x int, y int, FOREIGN KEY (x, y) REFERENCES doc (a, b));

-- up
ALTER TABLE "public"."page" DROP CONSTRAINT "page_x_y_fkey";

ALTER TABLE "public"."doc" DROP CONSTRAINT "doc_pkey";

ALTER TABLE "public"."doc" ADD CONSTRAINT "doc_pkey" PRIMARY KEY ("b", "a");

ALTER TABLE "public"."page" ADD CONSTRAINT "page_x_y_fkey" FOREIGN KEY ("x", "y") REFERENCES "public"."doc" ("a", "b");

-- down
ALTER TABLE "public"."page" DROP CONSTRAINT "page_x_y_fkey";

ALTER TABLE "public"."doc" DROP CONSTRAINT "doc_pkey";

ALTER TABLE "public"."doc" ADD CONSTRAINT "doc_pkey" PRIMARY KEY ("a", "b");

ALTER TABLE "public"."page" ADD CONSTRAINT "page_x_y_fkey" FOREIGN KEY ("x", "y") REFERENCES "public"."doc" ("a", "b");

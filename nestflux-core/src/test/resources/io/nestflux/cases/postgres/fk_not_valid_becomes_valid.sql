-- A key that was added without a look at the rows is validated; on the way back it is made anew.

-- before
CREATE TABLE p (id int PRIMARY KEY);
CREATE TABLE c (a int, n int);
ALTER TABLE c ADD CONSTRAINT fa FOREIGN KEY (a) REFERENCES p NOT VALID;
ALTER TABLE c ADD CONSTRAINT na CHECK (n > 0) NOT VALID;

-- rows
INSERT INTO p VALUES (1);
INSERT INTO c VALUES (1, 1);

-- after
CREATE TABLE p (id int PRIMARY KEY);
CREATE TABLE c (a int CONSTRAINT fa REFERENCES p, n int CONSTRAINT na CHECK (n > 0));

-- up
ALTER TABLE "public"."c" VALIDATE CONSTRAINT "na";

ALTER TABLE "public"."c" VALIDATE CONSTRAINT "fa";

-- down
ALTER TABLE "public"."c" DROP CONSTRAINT "fa";

ALTER TABLE "public"."c" DROP CONSTRAINT "na";

ALTER TABLE "public"."c" ADD CONSTRAINT "na" CHECK (n > 0) NOT VALID;

ALTER TABLE "public"."c" ADD CONSTRAINT "fa" FOREIGN KEY ("a") REFERENCES "public"."p" ("id") NOT VALID;

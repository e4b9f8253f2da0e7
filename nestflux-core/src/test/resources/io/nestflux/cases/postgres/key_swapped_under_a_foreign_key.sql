-- The primary key of a table is another one now, while a foreign key to the old one stays, which is unique only; another
-- comes to the new one.

-- before
CREATE TABLE u (id text CONSTRAINT u2 PRIMARY KEY, x int NOT NULL CONSTRAINT ux UNIQUE);
CREATE TABLE stays (a text REFERENCES u (id), b int);
CREATE TABLE w (id text NOT NULL CONSTRAINT w2 UNIQUE, x int NOT NULL);
CREATE TABLE w_stays (a text REFERENCES w (id), b int);

-- rows
INSERT INTO u VALUES ('a', 1);
INSERT INTO stays VALUES ('a', 1);
INSERT INTO w VALUES ('a', 1);
INSERT INTO w_stays VALUES ('a', 1);

-- after
CREATE TABLE u (id text NOT NULL CONSTRAINT u3 UNIQUE, x int CONSTRAINT u1 PRIMARY KEY);
CREATE TABLE stays (a text REFERENCES u (id), b int CONSTRAINT to_x REFERENCES u);
CREATE TABLE w (id text CONSTRAINT w3 PRIMARY KEY, x int NOT NULL CONSTRAINT w4 UNIQUE);
CREATE TABLE w_stays (a text REFERENCES w (id), b int CONSTRAINT to_w REFERENCES w (x));

-- up
ALTER TABLE "public"."stays" DROP CONSTRAINT "stays_a_fkey";

ALTER TABLE "public"."w_stays" DROP CONSTRAINT "w_stays_a_fkey";

ALTER TABLE "public"."u" DROP CONSTRAINT "u2";

ALTER TABLE "public"."u" DROP CONSTRAINT "ux";

ALTER TABLE "public"."w" DROP CONSTRAINT "w2";

ALTER TABLE "public"."u" ADD CONSTRAINT "u1" PRIMARY KEY ("x");

ALTER TABLE "public"."w" ADD CONSTRAINT "w3" PRIMARY KEY ("id");

ALTER TABLE "public"."u" ADD CONSTRAINT "u3" UNIQUE ("id");

ALTER TABLE "public"."w" ADD CONSTRAINT "w4" UNIQUE ("x");

ALTER TABLE "public"."stays" ADD CONSTRAINT "stays_a_fkey" FOREIGN KEY ("a") REFERENCES "public"."u" ("id");

ALTER TABLE "public"."stays" ADD CONSTRAINT "to_x" FOREIGN KEY ("b") REFERENCES "public"."u" ("x");

ALTER TABLE "public"."w_stays" ADD CONSTRAINT "to_w" FOREIGN KEY ("b") REFERENCES "public"."w" ("x");

ALTER TABLE "public"."w_stays" ADD CONSTRAINT "w_stays_a_fkey" FOREIGN KEY ("a") REFERENCES "public"."w" ("id");

-- down
ALTER TABLE "public"."stays" DROP CONSTRAINT "stays_a_fkey";

ALTER TABLE "public"."stays" DROP CONSTRAINT "to_x";

ALTER TABLE "public"."w_stays" DROP CONSTRAINT "to_w";

ALTER TABLE "public"."w_stays" DROP CONSTRAINT "w_stays_a_fkey";

ALTER TABLE "public"."u" DROP CONSTRAINT "u1";

ALTER TABLE "public"."u" DROP CONSTRAINT "u3";

ALTER TABLE "public"."w" DROP CONSTRAINT "w3";

ALTER TABLE "public"."w" DROP CONSTRAINT "w4";

ALTER TABLE "public"."u" ADD CONSTRAINT "u2" PRIMARY KEY ("id");

ALTER TABLE "public"."u" ADD CONSTRAINT "ux" UNIQUE ("x");

ALTER TABLE "public"."w" ADD CONSTRAINT "w2" UNIQUE ("id");

ALTER TABLE "public"."stays" ADD CONSTRAINT "stays_a_fkey" FOREIGN KEY ("a") REFERENCES "public"."u" ("id");

ALTER TABLE "public"."w_stays" ADD CONSTRAINT "w_stays_a_fkey" FOREIGN KEY ("a") REFERENCES "public"."w" ("id");

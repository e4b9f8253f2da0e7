-- The old key cannot go before the table that refers to it, and the new one cannot come before the old one has gone.

-- before
CREATE TABLE u (id text CONSTRAINT u2 PRIMARY KEY, x int NOT NULL);
CREATE TABLE gone (a text REFERENCES u (id));

-- rows
INSERT INTO u VALUES ('a', 1);

-- after
CREATE TABLE u (id text NOT NULL, x int CONSTRAINT u1 PRIMARY KEY);

-- up
DROP TABLE "public"."gone";

ALTER TABLE "public"."u" DROP CONSTRAINT "u2";

ALTER TABLE "public"."u" ADD CONSTRAINT "u1" PRIMARY KEY ("x");

-- down
ALTER TABLE "public"."u" DROP CONSTRAINT "u1";

CREATE TABLE "public"."gone" (
    "a" text
);

ALTER TABLE "public"."u" ADD CONSTRAINT "u2" PRIMARY KEY ("id");

ALTER TABLE "public"."gone" ADD CONSTRAINT "gone_a_fkey" FOREIGN KEY ("a") REFERENCES "public"."u" ("id");

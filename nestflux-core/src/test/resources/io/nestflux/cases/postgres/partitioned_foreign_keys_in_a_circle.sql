-- Two partitioned tables refer to each other; one of them also through a key of one partition alone.

-- before
CREATE TABLE a (k int PRIMARY KEY, b int) PARTITION BY LIST (k);
CREATE TABLE a_1 PARTITION OF a FOR VALUES IN (1);
CREATE TABLE b (k int PRIMARY KEY, a int REFERENCES a) PARTITION BY LIST (k);
CREATE TABLE b_1 PARTITION OF b FOR VALUES IN (1);
ALTER TABLE a ADD CONSTRAINT a_b FOREIGN KEY (b) REFERENCES b;
ALTER TABLE a_1 ADD CONSTRAINT a_1_b_1 FOREIGN KEY (b) REFERENCES b_1 (k);
CREATE TABLE c (k int PRIMARY KEY, d int) PARTITION BY LIST (k);
CREATE TABLE c_1 PARTITION OF c FOR VALUES IN (1);
CREATE TABLE d (k int PRIMARY KEY, c int REFERENCES c) PARTITION BY LIST (k);
CREATE TABLE d_1 PARTITION OF d FOR VALUES IN (1);
ALTER TABLE c ADD CONSTRAINT c_d FOREIGN KEY (d) REFERENCES d;

-- rows
INSERT INTO a VALUES (1, NULL);
INSERT INTO b VALUES (1, 1);
UPDATE a SET b = 1;

-- after
CREATE TABLE a (k int PRIMARY KEY, b int, v int) PARTITION BY LIST (k);
CREATE TABLE a_1 PARTITION OF a FOR VALUES IN (1);
CREATE TABLE b (k int PRIMARY KEY, a int REFERENCES a ON DELETE CASCADE) PARTITION BY LIST (k);
CREATE TABLE b_1 PARTITION OF b FOR VALUES IN (1);
CREATE TABLE b_2 PARTITION OF b FOR VALUES IN (2);
ALTER TABLE a ADD CONSTRAINT a_b FOREIGN KEY (b) REFERENCES b;
ALTER TABLE a_1 ADD CONSTRAINT a_1_b_1 FOREIGN KEY (b) REFERENCES b_1 (k);

-- up
ALTER TABLE "public"."b" DROP CONSTRAINT "b_a_fkey";

ALTER TABLE "public"."c" DROP CONSTRAINT "c_d";

ALTER TABLE "public"."d" DROP CONSTRAINT "d_c_fkey";

CREATE TABLE "public"."b_2" PARTITION OF "public"."b" FOR VALUES IN (2);

ALTER TABLE "public"."a" ADD COLUMN "v" integer;

ALTER TABLE "public"."b" ADD CONSTRAINT "b_a_fkey" FOREIGN KEY ("a") REFERENCES "public"."a" ("k") ON DELETE CASCADE;

DROP TABLE "public"."c_1";

DROP TABLE "public"."c";

DROP TABLE "public"."d_1";

DROP TABLE "public"."d";

-- down
ALTER TABLE "public"."b" DROP CONSTRAINT "b_a_fkey";

CREATE TABLE "public"."c" (
    "k" integer NOT NULL,
    "d" integer,
    CONSTRAINT "c_pkey" PRIMARY KEY ("k")
) PARTITION BY LIST (k);

CREATE TABLE "public"."c_1" PARTITION OF "public"."c" FOR VALUES IN (1);

CREATE TABLE "public"."d" (
    "k" integer NOT NULL,
    "c" integer,
    CONSTRAINT "d_pkey" PRIMARY KEY ("k")
) PARTITION BY LIST (k);

CREATE TABLE "public"."d_1" PARTITION OF "public"."d" FOR VALUES IN (1);

ALTER TABLE "public"."b" ADD CONSTRAINT "b_a_fkey" FOREIGN KEY ("a") REFERENCES "public"."a" ("k");

ALTER TABLE "public"."c" ADD CONSTRAINT "c_d" FOREIGN KEY ("d") REFERENCES "public"."d" ("k");

ALTER TABLE "public"."d" ADD CONSTRAINT "d_c_fkey" FOREIGN KEY ("c") REFERENCES "public"."c" ("k");

ALTER TABLE "public"."a" DROP COLUMN "v";

ALTER TABLE "public"."b" DETACH PARTITION "public"."b_2";

DROP TABLE "public"."b_2";

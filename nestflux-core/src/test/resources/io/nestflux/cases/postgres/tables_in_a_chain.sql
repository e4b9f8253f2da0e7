-- Names in the wrong order for the alphabet.

-- before
CREATE TABLE seed (id int PRIMARY KEY);

-- rows
INSERT INTO seed VALUES (1);

-- after
CREATE TABLE seed (id int PRIMARY KEY, a_id int);
CREATE TABLE e (id int PRIMARY KEY, seed_id int REFERENCES seed);
CREATE TABLE d (id int PRIMARY KEY, e_id int REFERENCES e);
CREATE TABLE c (id int PRIMARY KEY, d_id int REFERENCES d);
CREATE TABLE b (id int PRIMARY KEY, c_id int REFERENCES c);
CREATE TABLE a (id int PRIMARY KEY, b_id int REFERENCES b);
ALTER TABLE seed ADD FOREIGN KEY (a_id) REFERENCES a;

-- up
CREATE TABLE "public"."a" (
    "id" integer NOT NULL,
    "b_id" integer,
    CONSTRAINT "a_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "public"."b" (
    "id" integer NOT NULL,
    "c_id" integer,
    CONSTRAINT "b_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "public"."c" (
    "id" integer NOT NULL,
    "d_id" integer,
    CONSTRAINT "c_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "public"."d" (
    "id" integer NOT NULL,
    "e_id" integer,
    CONSTRAINT "d_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "public"."e" (
    "id" integer NOT NULL,
    "seed_id" integer,
    CONSTRAINT "e_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "public"."seed" ADD COLUMN "a_id" integer;

ALTER TABLE "public"."a" ADD CONSTRAINT "a_b_id_fkey" FOREIGN KEY ("b_id") REFERENCES "public"."b" ("id");

ALTER TABLE "public"."b" ADD CONSTRAINT "b_c_id_fkey" FOREIGN KEY ("c_id") REFERENCES "public"."c" ("id");

ALTER TABLE "public"."c" ADD CONSTRAINT "c_d_id_fkey" FOREIGN KEY ("d_id") REFERENCES "public"."d" ("id");

ALTER TABLE "public"."d" ADD CONSTRAINT "d_e_id_fkey" FOREIGN KEY ("e_id") REFERENCES "public"."e" ("id");

ALTER TABLE "public"."e" ADD CONSTRAINT "e_seed_id_fkey" FOREIGN KEY ("seed_id") REFERENCES "public"."seed" ("id");

ALTER TABLE "public"."seed" ADD CONSTRAINT "seed_a_id_fkey" FOREIGN KEY ("a_id") REFERENCES "public"."a" ("id");

-- down
ALTER TABLE "public"."seed" DROP CONSTRAINT "seed_a_id_fkey";

ALTER TABLE "public"."seed" DROP COLUMN "a_id";

DROP TABLE "public"."a";

DROP TABLE "public"."b";

DROP TABLE "public"."c";

DROP TABLE "public"."d";

DROP TABLE "public"."e";

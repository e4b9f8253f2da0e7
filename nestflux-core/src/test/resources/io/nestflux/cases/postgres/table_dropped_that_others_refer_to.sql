-- The foreign keys of those that stay go first; a chain is dropped from its end.

-- before
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (id int PRIMARY KEY, a_id int REFERENCES a);
CREATE TABLE c (id int PRIMARY KEY, b_id int REFERENCES b, a_id int REFERENCES a);
CREATE TABLE d (id int PRIMARY KEY, c_id int REFERENCES c);

-- rows
INSERT INTO d VALUES (1, NULL);

-- after
CREATE TABLE d (id int PRIMARY KEY, c_id int);

-- up
ALTER TABLE "public"."d" DROP CONSTRAINT "d_c_id_fkey";

DROP TABLE "public"."c";

DROP TABLE "public"."b";

DROP TABLE "public"."a";

-- down
CREATE TABLE "public"."a" (
    "id" integer NOT NULL,
    CONSTRAINT "a_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "public"."b" (
    "id" integer NOT NULL,
    "a_id" integer,
    CONSTRAINT "b_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "public"."c" (
    "id" integer NOT NULL,
    "b_id" integer,
    "a_id" integer,
    CONSTRAINT "c_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "public"."b" ADD CONSTRAINT "b_a_id_fkey" FOREIGN KEY ("a_id") REFERENCES "public"."a" ("id");

ALTER TABLE "public"."c" ADD CONSTRAINT "c_a_id_fkey" FOREIGN KEY ("a_id") REFERENCES "public"."a" ("id");

ALTER TABLE "public"."c" ADD CONSTRAINT "c_b_id_fkey" FOREIGN KEY ("b_id") REFERENCES "public"."b" ("id");

ALTER TABLE "public"."d" ADD CONSTRAINT "d_c_id_fkey" FOREIGN KEY ("c_id") REFERENCES "public"."c" ("id");

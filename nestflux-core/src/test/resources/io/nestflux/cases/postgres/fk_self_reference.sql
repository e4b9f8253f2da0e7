-- A table that refers to itself is created and dropped; another one begins to.

-- before
CREATE TABLE a (id int PRIMARY KEY, parent int);

-- rows
INSERT INTO a VALUES (1, NULL), (2, 1);

-- after
CREATE TABLE a (id int PRIMARY KEY, parent int REFERENCES a ON DELETE SET NULL);
CREATE TABLE b (id int PRIMARY KEY, parent int REFERENCES b);

-- up
CREATE TABLE "public"."b" (
    "id" integer NOT NULL,
    "parent" integer,
    CONSTRAINT "b_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "public"."a" ADD CONSTRAINT "a_parent_fkey" FOREIGN KEY ("parent") REFERENCES "public"."a" ("id") ON DELETE SET NULL;

ALTER TABLE "public"."b" ADD CONSTRAINT "b_parent_fkey" FOREIGN KEY ("parent") REFERENCES "public"."b" ("id");

-- down
ALTER TABLE "public"."a" DROP CONSTRAINT "a_parent_fkey";

DROP TABLE "public"."b";

-- Two tables that refer to each other are created and dropped.

-- before
CREATE TABLE a (id int PRIMARY KEY);

-- rows
INSERT INTO a VALUES (1);

-- after
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE hen (id int PRIMARY KEY, egg_id int, a_id int REFERENCES a ON DELETE CASCADE);
CREATE TABLE egg (id int PRIMARY KEY, hen_id int REFERENCES hen);
ALTER TABLE hen ADD CONSTRAINT hen_egg_id_fkey FOREIGN KEY (egg_id) REFERENCES egg DEFERRABLE INITIALLY DEFERRED;

-- up
CREATE TABLE "public"."egg" (
    "id" integer NOT NULL,
    "hen_id" integer,
    CONSTRAINT "egg_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "public"."hen" (
    "id" integer NOT NULL,
    "egg_id" integer,
    "a_id" integer,
    CONSTRAINT "hen_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "public"."egg" ADD CONSTRAINT "egg_hen_id_fkey" FOREIGN KEY ("hen_id") REFERENCES "public"."hen" ("id");

ALTER TABLE "public"."hen" ADD CONSTRAINT "hen_a_id_fkey" FOREIGN KEY ("a_id") REFERENCES "public"."a" ("id") ON DELETE CASCADE;

ALTER TABLE "public"."hen" ADD CONSTRAINT "hen_egg_id_fkey" FOREIGN KEY ("egg_id") REFERENCES "public"."egg" ("id") DEFERRABLE INITIALLY DEFERRED;

-- down
ALTER TABLE "public"."egg" DROP CONSTRAINT "egg_hen_id_fkey";

ALTER TABLE "public"."hen" DROP CONSTRAINT "hen_egg_id_fkey";

DROP TABLE "public"."egg";

DROP TABLE "public"."hen";

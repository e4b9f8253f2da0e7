-- A table of the same name in another schema is another table.
-- schemas: public, app

-- before
CREATE SCHEMA app;
CREATE TABLE item (id int PRIMARY KEY);
CREATE INDEX item_idx ON item (id);
CREATE TABLE part (item_id int REFERENCES item);

-- rows
INSERT INTO part VALUES (NULL);

-- after
CREATE SCHEMA app;
CREATE TABLE app.item (id int PRIMARY KEY);
CREATE INDEX item_idx ON app.item (id);
CREATE TABLE part (item_id int REFERENCES app.item);

-- up
ALTER TABLE "public"."part" DROP CONSTRAINT "part_item_id_fkey";

CREATE TABLE "app"."item" (
    "id" integer NOT NULL,
    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "item_idx" ON "app"."item" ("id");

ALTER TABLE "public"."part" ADD CONSTRAINT "part_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "app"."item" ("id");

DROP TABLE "public"."item";

-- down
ALTER TABLE "public"."part" DROP CONSTRAINT "part_item_id_fkey";

CREATE TABLE "public"."item" (
    "id" integer NOT NULL,
    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "item_idx" ON "public"."item" ("id");

ALTER TABLE "public"."part" ADD CONSTRAINT "part_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "public"."item" ("id");

DROP TABLE "app"."item";

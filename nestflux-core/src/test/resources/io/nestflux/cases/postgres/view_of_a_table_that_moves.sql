-- The table is in another schema now; the views on it read the new one.
-- schemas: public, app

-- before
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE VIEW v AS SELECT id, a FROM item;
CREATE VIEW on_top AS SELECT id FROM v;

-- after
CREATE SCHEMA app;
CREATE TABLE app.item (id int PRIMARY KEY, a text);
CREATE VIEW v AS SELECT id, a FROM app.item;
CREATE VIEW on_top AS SELECT id FROM v;

-- up
CREATE SCHEMA "app";

CREATE TABLE "app"."item" (
    "id" integer NOT NULL,
    "a" text,
    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);

CREATE OR REPLACE VIEW "public"."v" AS
SELECT id,
    a
   FROM app.item;

DROP TABLE "public"."item";

-- down
CREATE TABLE "public"."item" (
    "id" integer NOT NULL,
    "a" text,
    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);

CREATE OR REPLACE VIEW "public"."v" AS
SELECT id,
    a
   FROM public.item;

DROP TABLE "app"."item";

DROP SCHEMA "app";

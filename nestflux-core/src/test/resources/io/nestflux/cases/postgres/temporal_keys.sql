-- Keys without overlaps and foreign keys over periods came with 18.
-- only: postgres_18

-- before
CREATE EXTENSION btree_gist;
CREATE TABLE product (id int, valid daterange, name text, PRIMARY KEY (id, valid WITHOUT OVERLAPS));
CREATE TABLE offer (id int, product int, valid daterange,
    CONSTRAINT f FOREIGN KEY (product, PERIOD valid) REFERENCES product (id, PERIOD valid));
CREATE TABLE price (id int, valid daterange, other daterange, CONSTRAINT u UNIQUE (id, valid WITHOUT OVERLAPS));

-- rows
INSERT INTO product VALUES (1, '[2024-01-01,2025-01-01)', 'x');
INSERT INTO offer VALUES (1, 1, '[2024-02-01,2024-03-01)');
INSERT INTO price VALUES (1, '[2024-02-01,2024-03-01)', '[2024-02-01,2024-03-01)');

-- after
CREATE EXTENSION btree_gist;
CREATE TABLE product (id int, valid daterange NOT NULL, name text, UNIQUE (id, valid WITHOUT OVERLAPS));
CREATE TABLE offer (id int, product int, valid daterange, PRIMARY KEY (id, valid WITHOUT OVERLAPS));
CREATE TABLE price (id int, valid daterange, other daterange, CONSTRAINT u UNIQUE (id, other WITHOUT OVERLAPS));
CREATE TABLE later (id int, valid daterange, FOREIGN KEY (id, PERIOD valid) REFERENCES price (id, PERIOD other));

-- up
ALTER TABLE "public"."offer" DROP CONSTRAINT "f";

ALTER TABLE "public"."price" DROP CONSTRAINT "u";

ALTER TABLE "public"."product" DROP CONSTRAINT "product_pkey";

CREATE TABLE "public"."later" (
    "id" integer,
    "valid" daterange
);

ALTER TABLE "public"."offer"
    ALTER COLUMN "id" SET NOT NULL,
    ALTER COLUMN "valid" SET NOT NULL;

ALTER TABLE "public"."product" ALTER COLUMN "id" DROP NOT NULL;

ALTER TABLE "public"."offer" ADD CONSTRAINT "offer_pkey" PRIMARY KEY ("id", "valid" WITHOUT OVERLAPS);

ALTER TABLE "public"."price" ADD CONSTRAINT "u" UNIQUE ("id", "other" WITHOUT OVERLAPS);

ALTER TABLE "public"."product" ADD CONSTRAINT "product_id_valid_key" UNIQUE ("id", "valid" WITHOUT OVERLAPS);

ALTER TABLE "public"."later" ADD CONSTRAINT "later_id_valid_fkey" FOREIGN KEY ("id", PERIOD "valid") REFERENCES "public"."price" ("id", PERIOD "other");

-- down
ALTER TABLE "public"."offer" DROP CONSTRAINT "offer_pkey";

ALTER TABLE "public"."product" DROP CONSTRAINT "product_id_valid_key";

ALTER TABLE "public"."offer"
    ALTER COLUMN "id" DROP NOT NULL,
    ALTER COLUMN "valid" DROP NOT NULL;

ALTER TABLE "public"."product" ALTER COLUMN "id" SET NOT NULL;

ALTER TABLE "public"."product" ADD CONSTRAINT "product_pkey" PRIMARY KEY ("id", "valid" WITHOUT OVERLAPS);

ALTER TABLE "public"."offer" ADD CONSTRAINT "f" FOREIGN KEY ("product", PERIOD "valid") REFERENCES "public"."product" ("id", PERIOD "valid");

DROP TABLE "public"."later";

ALTER TABLE "public"."price" DROP CONSTRAINT "u";

ALTER TABLE "public"."price" ADD CONSTRAINT "u" UNIQUE ("id", "valid" WITHOUT OVERLAPS);

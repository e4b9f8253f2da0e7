A view selects an attribute that is dropped, and another that gets another type.
-- changes: item

-- before
CREATE TYPE address AS (street text, zip int, town text);
CREATE TABLE item (id int PRIMARY KEY, home address);
CREATE VIEW towns AS SELECT id, (home).town, (home).street, home FROM item;

-- rows
INSERT INTO item VALUES (1, '(a,1,b)');

-- after
CREATE TYPE address AS (zip int, town text, country text);
CREATE TABLE item (id int PRIMARY KEY, home address);
CREATE VIEW towns AS SELECT id, (home).town, (home).country, home FROM item;

-- up
DROP VIEW "public"."towns";

ALTER TYPE "public"."address" DROP ATTRIBUTE "street", ADD ATTRIBUTE "country" text;

CREATE VIEW "public"."towns" AS
SELECT id,
    (home).town AS town,
    (home).country AS country,
    home
   FROM public.item;

-- down
ALTER TYPE "public"."address" RENAME TO "address_old";

DROP VIEW "public"."towns";

CREATE TYPE "public"."address" AS ("street" text, "zip" integer, "town" text);

ALTER TABLE "public"."item" ALTER COLUMN "home" TYPE public.address USING CASE WHEN "home" IS DISTINCT FROM NULL THEN ROW(NULL, ("home")."zip", ("home")."town") END::text::public.address;

CREATE VIEW "public"."towns" AS
SELECT id,
    (home).town AS town,
    (home).street AS street,
    home
   FROM public.item;

DROP TYPE "public"."address_old";

There is no cast by itself: the values are read, and the default that cannot be cast makes way.

-- before
CREATE DOMAIN quantity AS text DEFAULT '1';
CREATE TABLE item (id int PRIMARY KEY, many quantity DEFAULT '12' NOT NULL, list quantity[]);

-- rows
INSERT INTO item VALUES (1, '5', '{1,2}');

-- after
CREATE DOMAIN quantity AS integer DEFAULT 1;
CREATE TABLE item (id int PRIMARY KEY, many quantity DEFAULT 12 NOT NULL, list quantity[]);

-- up
ALTER TYPE "public"."quantity" RENAME TO "quantity_old";

CREATE DOMAIN "public"."quantity" AS integer DEFAULT 1;

ALTER TABLE "public"."item"
    ALTER COLUMN "many" DROP DEFAULT,
    ALTER COLUMN "many" TYPE public.quantity USING "many"::integer,
    ALTER COLUMN "many" SET DEFAULT 12,
    ALTER COLUMN "list" TYPE public.quantity[] USING "list"::integer[];

DROP DOMAIN "public"."quantity_old";

-- down
ALTER TYPE "public"."quantity" RENAME TO "quantity_old";

CREATE DOMAIN "public"."quantity" AS text DEFAULT '1'::text;

ALTER TABLE "public"."item"
    ALTER COLUMN "many" TYPE public.quantity,
    ALTER COLUMN "many" SET DEFAULT '12'::text,
    ALTER COLUMN "list" TYPE public.quantity[];

DROP DOMAIN "public"."quantity_old";

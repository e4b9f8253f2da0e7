An attribute is added in the middle, others change places: values move attribute by attribute.
-- changes: item.pair

-- before
CREATE TYPE pair AS (a int, b varchar(5), c text);
CREATE TABLE item (id int PRIMARY KEY, pair pair NOT NULL);

-- rows
INSERT INTO item VALUES (1, '(5,"a,b",it''s)'), (2, '(,,)');

-- after
CREATE TYPE pair AS (c text, new int, a int, b varchar(5));
CREATE TABLE item (id int PRIMARY KEY, pair pair NOT NULL);

-- up
ALTER TYPE "public"."pair" RENAME TO "pair_old";

CREATE TYPE "public"."pair" AS ("c" text, "new" integer, "a" integer, "b" character varying(5));

ALTER TABLE "public"."item" ALTER COLUMN "pair" TYPE public.pair USING CASE WHEN "pair" IS DISTINCT FROM NULL THEN ROW(("pair")."c", NULL, ("pair")."a", ("pair")."b") END::text::public.pair;

DROP TYPE "public"."pair_old";

-- down
ALTER TYPE "public"."pair" RENAME TO "pair_old";

CREATE TYPE "public"."pair" AS ("a" integer, "b" character varying(5), "c" text);

ALTER TABLE "public"."item" ALTER COLUMN "pair" TYPE public.pair USING CASE WHEN "pair" IS DISTINCT FROM NULL THEN ROW(("pair")."a", ("pair")."b", ("pair")."c") END::text::public.pair;

DROP TYPE "public"."pair_old";

Values with quotes, backslashes, commas and braces come, stay and go, in arrays too.

-- before
CREATE TYPE odd AS ENUM ('it''s', 'a"b', 'c\d', '{e,f}', ' g ', '');
CREATE TABLE item (id int PRIMARY KEY, odd odd DEFAULT 'it''s', list odd[] DEFAULT ARRAY['{e,f}', 'a"b']::odd[]);
CREATE INDEX item_idx ON item (id) WHERE odd = 'it''s' OR odd = 'c\d';

-- rows
INSERT INTO item VALUES (1, 'c\d', ARRAY['it''s', 'a"b', 'c\d', '{e,f}']::odd[]);

-- after
CREATE TYPE odd AS ENUM ('', 'it''s', 'c\d', '{e,f}', 'a"b', 'new''s');
CREATE TABLE item (id int PRIMARY KEY, odd odd DEFAULT 'new''s', list odd[] DEFAULT ARRAY['{e,f}', 'a"b']::odd[]);
CREATE INDEX item_idx ON item (id) WHERE odd = 'it''s' OR odd = 'c\d';

-- up
ALTER TYPE "public"."odd" RENAME TO "odd_old";

DROP INDEX "public"."item_idx";

CREATE TYPE "public"."odd" AS ENUM ('', 'it''s', E'c\\d', '{e,f}', 'a"b', 'new''s');

ALTER TABLE "public"."item"
    ALTER COLUMN "odd" DROP DEFAULT,
    ALTER COLUMN "odd" TYPE public.odd USING "odd"::text::public.odd,
    ALTER COLUMN "odd" SET DEFAULT 'new''s'::public.odd,
    ALTER COLUMN "list" DROP DEFAULT,
    ALTER COLUMN "list" TYPE public.odd[] USING "list"::text[]::public.odd[],
    ALTER COLUMN "list" SET DEFAULT ARRAY['{e,f}'::public.odd, 'a"b'::public.odd];

CREATE INDEX "item_idx" ON "public"."item" ("id") WHERE (odd = 'it''s'::public.odd) OR (odd = 'c\d'::public.odd);

DROP TYPE "public"."odd_old";

-- down
ALTER TYPE "public"."odd" RENAME TO "odd_old";

DROP INDEX "public"."item_idx";

CREATE TYPE "public"."odd" AS ENUM ('it''s', 'a"b', E'c\\d', '{e,f}', ' g ', '');

ALTER TABLE "public"."item"
    ALTER COLUMN "odd" DROP DEFAULT,
    ALTER COLUMN "odd" TYPE public.odd USING "odd"::text::public.odd,
    ALTER COLUMN "odd" SET DEFAULT 'it''s'::public.odd,
    ALTER COLUMN "list" DROP DEFAULT,
    ALTER COLUMN "list" TYPE public.odd[] USING "list"::text[]::public.odd[],
    ALTER COLUMN "list" SET DEFAULT ARRAY['{e,f}'::public.odd, 'a"b'::public.odd];

CREATE INDEX "item_idx" ON "public"."item" ("id") WHERE (odd = 'it''s'::public.odd) OR (odd = 'c\d'::public.odd);

DROP TYPE "public"."odd_old";

-- At the start, in the middle, at the end, several in a row, with quotes; used as a default at once.

-- before
CREATE TYPE mood AS ENUM ('b', 'd');
CREATE TABLE item (id int, mood mood DEFAULT 'b', moods mood[] DEFAULT '{b}');
CREATE INDEX item_idx ON item (mood);

-- rows
INSERT INTO item VALUES (1, 'd', '{b,d}');

-- after
CREATE TYPE mood AS ENUM ('a', 'b', 'c', 'it''s "c"', 'd', 'e', 'back\slash', 'f');
CREATE TABLE item (id int, mood mood DEFAULT 'it''s "c"', moods mood[] DEFAULT '{"back\\slash"}');
CREATE INDEX item_idx ON item (mood) WHERE mood <> 'f';

-- up
DROP INDEX "public"."item_idx";

ALTER TYPE "public"."mood" ADD VALUE 'a' BEFORE 'b';

ALTER TYPE "public"."mood" ADD VALUE 'c' BEFORE 'd';

ALTER TYPE "public"."mood" ADD VALUE 'it''s "c"' BEFORE 'd';

ALTER TYPE "public"."mood" ADD VALUE 'e';

ALTER TYPE "public"."mood" ADD VALUE E'back\\slash';

ALTER TYPE "public"."mood" ADD VALUE 'f';

ALTER TABLE "public"."item"
    ALTER COLUMN "mood" SET DEFAULT 'it''s "c"'::public.mood,
    ALTER COLUMN "moods" SET DEFAULT '{"back\\slash"}'::public.mood[];

CREATE INDEX "item_idx" ON "public"."item" ("mood") WHERE mood <> 'f'::public.mood;

-- down
ALTER TYPE "public"."mood" RENAME TO "mood_old";

DROP INDEX "public"."item_idx";

CREATE TYPE "public"."mood" AS ENUM ('b', 'd');

ALTER TABLE "public"."item"
    ALTER COLUMN "mood" DROP DEFAULT,
    ALTER COLUMN "mood" TYPE public.mood USING "mood"::text::public.mood,
    ALTER COLUMN "mood" SET DEFAULT 'b'::public.mood,
    ALTER COLUMN "moods" DROP DEFAULT,
    ALTER COLUMN "moods" TYPE public.mood[] USING "moods"::text[]::public.mood[],
    ALTER COLUMN "moods" SET DEFAULT '{b}'::public.mood[];

CREATE INDEX "item_idx" ON "public"."item" ("mood");

DROP TYPE "public"."mood_old";

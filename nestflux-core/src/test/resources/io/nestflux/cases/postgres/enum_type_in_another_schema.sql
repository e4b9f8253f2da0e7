-- Names that need quotes, in a schema of its own.
-- schemas: public, Odd

-- before
CREATE SCHEMA "Odd";
CREATE TYPE "Odd"."The Mood" AS ENUM ('a', 'b', 'c');
CREATE TABLE item (id int, "Mood" "Odd"."The Mood" DEFAULT 'a', m "Odd"."The Mood"[]);

-- rows
INSERT INTO item VALUES (1, 'b', '{a}');

-- after
CREATE SCHEMA "Odd";
CREATE TYPE "Odd"."The Mood" AS ENUM ('a', 'b');
CREATE TABLE item (id int, "Mood" "Odd"."The Mood" DEFAULT 'a', m "Odd"."The Mood"[]);

-- up
ALTER TYPE "Odd"."The Mood" RENAME TO "The Mood_old";

CREATE TYPE "Odd"."The Mood" AS ENUM ('a', 'b');

ALTER TABLE "public"."item"
    ALTER COLUMN "Mood" DROP DEFAULT,
    ALTER COLUMN "Mood" TYPE "Odd"."The Mood" USING "Mood"::text::"Odd"."The Mood",
    ALTER COLUMN "Mood" SET DEFAULT 'a'::"Odd"."The Mood",
    ALTER COLUMN "m" TYPE "Odd"."The Mood"[] USING "m"::text[]::"Odd"."The Mood"[];

DROP TYPE "Odd"."The Mood_old";

-- down
ALTER TYPE "Odd"."The Mood" ADD VALUE 'c';

Names with blanks, quotes, keywords and dots, in a schema of its own.
-- schemas: public, Odd "one"

-- before
CREATE SCHEMA "Odd ""one""";
CREATE DOMAIN "Odd ""one"""."a.b" AS int CONSTRAINT "Is it?" CHECK (VALUE > 0);
CREATE DOMAIN "user" AS text;
CREATE TABLE "Table" (id int, "V" "Odd ""one"""."a.b" DEFAULT 3, u "user"[]);

-- rows
INSERT INTO "Table" VALUES (1, 2, '{a}');

-- after
CREATE SCHEMA "Odd ""one""";
CREATE DOMAIN "Odd ""one"""."a.b" AS bigint CONSTRAINT "Is it?" CHECK (VALUE > 0);
CREATE DOMAIN "user" AS varchar(7) CONSTRAINT "it's" CHECK (VALUE <> 'it''s');
CREATE TABLE "Table" (id int, "V" "Odd ""one"""."a.b" DEFAULT 3, u "user"[]);

-- up
ALTER TYPE "Odd ""one"""."a.b" RENAME TO "a.b_old";

ALTER TYPE "public"."user" RENAME TO "user_old";

CREATE DOMAIN "Odd ""one"""."a.b" AS bigint CONSTRAINT "Is it?" CHECK (VALUE > 0);

CREATE DOMAIN "public"."user" AS character varying(7) CONSTRAINT "it's" CHECK ((VALUE)::text <> 'it''s'::text);

ALTER TABLE "public"."Table"
    ALTER COLUMN "V" TYPE "Odd ""one"""."a.b",
    ALTER COLUMN "u" TYPE public."user"[];

DROP DOMAIN "Odd ""one"""."a.b_old";

DROP DOMAIN "public"."user_old";

-- down
ALTER TYPE "Odd ""one"""."a.b" RENAME TO "a.b_old";

ALTER TYPE "public"."user" RENAME TO "user_old";

CREATE DOMAIN "Odd ""one"""."a.b" AS integer CONSTRAINT "Is it?" CHECK (VALUE > 0);

CREATE DOMAIN "public"."user" AS text;

ALTER TABLE "public"."Table"
    ALTER COLUMN "V" TYPE "Odd ""one"""."a.b",
    ALTER COLUMN "u" TYPE public."user"[];

DROP DOMAIN "Odd ""one"""."a.b_old";

DROP DOMAIN "public"."user_old";

The type behind a domain changes, with rows, a default, a check, an index, a key and a foreign key on its columns.

-- before
CREATE DOMAIN number AS int DEFAULT 7 CHECK (VALUE > 0);
CREATE DOMAIN nick AS varchar(10);
CREATE TABLE parent (id number PRIMARY KEY, name nick DEFAULT 'x' UNIQUE);
CREATE TABLE child (id int, parent number REFERENCES parent, CONSTRAINT odd CHECK (parent <> 13));
CREATE INDEX child_idx ON child (parent) WHERE parent > 5;

-- rows
INSERT INTO parent VALUES (1, 'a'), (100, 'b');
INSERT INTO child VALUES (1, 100), (2, NULL);

-- after
CREATE DOMAIN number AS bigint DEFAULT 7 CHECK (VALUE > 0);
CREATE DOMAIN nick AS text;
CREATE TABLE parent (id number PRIMARY KEY, name nick DEFAULT 'x' UNIQUE);
CREATE TABLE child (id int, parent number REFERENCES parent, CONSTRAINT odd CHECK (parent <> 13));
CREATE INDEX child_idx ON child (parent) WHERE parent > 5;

-- up
ALTER TYPE "public"."nick" RENAME TO "nick_old";

ALTER TYPE "public"."number" RENAME TO "number_old";

ALTER TABLE "public"."child" DROP CONSTRAINT "child_parent_fkey";

ALTER TABLE "public"."child" DROP CONSTRAINT "odd";

DROP INDEX "public"."child_idx";

CREATE DOMAIN "public"."nick" AS text;

CREATE DOMAIN "public"."number" AS bigint DEFAULT 7 CONSTRAINT "number_check" CHECK (VALUE > 0);

ALTER TABLE "public"."child" ALTER COLUMN "parent" TYPE public.number;

ALTER TABLE "public"."parent"
    ALTER COLUMN "id" TYPE public.number,
    ALTER COLUMN "name" TYPE public.nick,
    ALTER COLUMN "name" SET DEFAULT 'x'::text;

ALTER TABLE "public"."child" ADD CONSTRAINT "odd" CHECK ((parent)::bigint <> 13);

CREATE INDEX "child_idx" ON "public"."child" ("parent") WHERE (parent)::bigint > 5;

ALTER TABLE "public"."child" ADD CONSTRAINT "child_parent_fkey" FOREIGN KEY ("parent") REFERENCES "public"."parent" ("id");

DROP DOMAIN "public"."nick_old";

DROP DOMAIN "public"."number_old";

-- down
ALTER TYPE "public"."nick" RENAME TO "nick_old";

ALTER TYPE "public"."number" RENAME TO "number_old";

ALTER TABLE "public"."child" DROP CONSTRAINT "child_parent_fkey";

ALTER TABLE "public"."child" DROP CONSTRAINT "odd";

DROP INDEX "public"."child_idx";

CREATE DOMAIN "public"."nick" AS character varying(10);

CREATE DOMAIN "public"."number" AS integer DEFAULT 7 CONSTRAINT "number_check" CHECK (VALUE > 0);

ALTER TABLE "public"."child" ALTER COLUMN "parent" TYPE public.number;

ALTER TABLE "public"."parent"
    ALTER COLUMN "id" TYPE public.number,
    ALTER COLUMN "name" TYPE public.nick,
    ALTER COLUMN "name" SET DEFAULT 'x'::character varying;

ALTER TABLE "public"."child" ADD CONSTRAINT "odd" CHECK ((parent)::integer <> 13);

CREATE INDEX "child_idx" ON "public"."child" ("parent") WHERE (parent)::integer > 5;

ALTER TABLE "public"."child" ADD CONSTRAINT "child_parent_fkey" FOREIGN KEY ("parent") REFERENCES "public"."parent" ("id");

DROP DOMAIN "public"."nick_old";

DROP DOMAIN "public"."number_old";

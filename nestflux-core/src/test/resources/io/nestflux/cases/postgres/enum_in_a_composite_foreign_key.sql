A value goes while a composite key and a foreign key to it have columns of the type.

-- before
CREATE TYPE kind AS ENUM ('a', 'b', 'c');
CREATE TABLE parent (id int, kind kind, PRIMARY KEY (id, kind));
CREATE TABLE child (id int PRIMARY KEY, parent int, kind kind DEFAULT 'a', FOREIGN KEY (parent, kind) REFERENCES parent);

-- rows
INSERT INTO parent VALUES (1, 'a'), (1, 'b');
INSERT INTO child VALUES (1, 1, 'b');

-- after
CREATE TYPE kind AS ENUM ('b', 'a');
CREATE TABLE parent (id int, kind kind, PRIMARY KEY (id, kind));
CREATE TABLE child (id int PRIMARY KEY, parent int, kind kind DEFAULT 'a', FOREIGN KEY (parent, kind) REFERENCES parent);

-- up
ALTER TYPE "public"."kind" RENAME TO "kind_old";

ALTER TABLE "public"."child" DROP CONSTRAINT "child_parent_kind_fkey";

CREATE TYPE "public"."kind" AS ENUM ('b', 'a');

ALTER TABLE "public"."child"
    ALTER COLUMN "kind" DROP DEFAULT,
    ALTER COLUMN "kind" TYPE public.kind USING "kind"::text::public.kind,
    ALTER COLUMN "kind" SET DEFAULT 'a'::public.kind;

ALTER TABLE "public"."parent" ALTER COLUMN "kind" TYPE public.kind USING "kind"::text::public.kind;

ALTER TABLE "public"."child" ADD CONSTRAINT "child_parent_kind_fkey" FOREIGN KEY ("parent", "kind") REFERENCES "public"."parent" ("id", "kind");

DROP TYPE "public"."kind_old";

-- down
ALTER TYPE "public"."kind" RENAME TO "kind_old";

ALTER TABLE "public"."child" DROP CONSTRAINT "child_parent_kind_fkey";

CREATE TYPE "public"."kind" AS ENUM ('a', 'b', 'c');

ALTER TABLE "public"."child"
    ALTER COLUMN "kind" DROP DEFAULT,
    ALTER COLUMN "kind" TYPE public.kind USING "kind"::text::public.kind,
    ALTER COLUMN "kind" SET DEFAULT 'a'::public.kind;

ALTER TABLE "public"."parent" ALTER COLUMN "kind" TYPE public.kind USING "kind"::text::public.kind;

ALTER TABLE "public"."child" ADD CONSTRAINT "child_parent_kind_fkey" FOREIGN KEY ("parent", "kind") REFERENCES "public"."parent" ("id", "kind");

DROP TYPE "public"."kind_old";

-- A type is dropped while its column takes another one.

-- before
CREATE TYPE a AS ENUM ('x', 'y');
CREATE TABLE item (v a DEFAULT 'x' CONSTRAINT v_check CHECK (v = 'x'));
CREATE UNIQUE INDEX item_v_idx ON item (v) WHERE v = 'x';

-- rows
INSERT INTO item VALUES ('x');

-- after
CREATE TYPE b AS ENUM ('x', 'y');
CREATE TABLE item (v b DEFAULT 'x' CONSTRAINT v_check CHECK (v = 'x'));
CREATE UNIQUE INDEX item_v_idx ON item (v) WHERE v = 'x';

-- up
ALTER TABLE "public"."item" DROP CONSTRAINT "v_check";

DROP INDEX "public"."item_v_idx";

CREATE TYPE "public"."b" AS ENUM ('x', 'y');

ALTER TABLE "public"."item"
    ALTER COLUMN "v" DROP DEFAULT,
    ALTER COLUMN "v" TYPE public.b USING "v"::text::public.b,
    ALTER COLUMN "v" SET DEFAULT 'x'::public.b;

ALTER TABLE "public"."item" ADD CONSTRAINT "v_check" CHECK (v = 'x'::public.b);

CREATE UNIQUE INDEX "item_v_idx" ON "public"."item" ("v") WHERE v = 'x'::public.b;

DROP TYPE "public"."a";

-- down
ALTER TABLE "public"."item" DROP CONSTRAINT "v_check";

DROP INDEX "public"."item_v_idx";

CREATE TYPE "public"."a" AS ENUM ('x', 'y');

ALTER TABLE "public"."item"
    ALTER COLUMN "v" DROP DEFAULT,
    ALTER COLUMN "v" TYPE public.a USING "v"::text::public.a,
    ALTER COLUMN "v" SET DEFAULT 'x'::public.a;

ALTER TABLE "public"."item" ADD CONSTRAINT "v_check" CHECK (v = 'x'::public.a);

CREATE UNIQUE INDEX "item_v_idx" ON "public"."item" ("v") WHERE v = 'x'::public.a;

DROP TYPE "public"."b";

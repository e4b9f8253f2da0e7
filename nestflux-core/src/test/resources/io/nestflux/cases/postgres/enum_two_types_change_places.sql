Two types swap their values, with columns compared to each other.

-- before
CREATE TYPE a AS ENUM ('x', 'y');
CREATE TYPE b AS ENUM ('1', '2');
CREATE TABLE item (id int PRIMARY KEY, a a, a2 a, b b, CONSTRAINT same CHECK (a = a2), CONSTRAINT other CHECK (b <> '2' OR a = 'x'));

-- rows
INSERT INTO item VALUES (1, NULL, NULL, NULL);

-- after
CREATE TYPE a AS ENUM ('1', '2');
CREATE TYPE b AS ENUM ('x', 'y');
CREATE TABLE item (id int PRIMARY KEY, a a, a2 a, b b, CONSTRAINT same CHECK (a = a2), CONSTRAINT other CHECK (b <> 'y' OR a = '1'));

-- up
ALTER TYPE "public"."a" RENAME TO "a_old";

ALTER TYPE "public"."b" RENAME TO "b_old";

ALTER TABLE "public"."item" DROP CONSTRAINT "other";

ALTER TABLE "public"."item" DROP CONSTRAINT "same";

CREATE TYPE "public"."a" AS ENUM ('1', '2');

CREATE TYPE "public"."b" AS ENUM ('x', 'y');

ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE public.a USING "a"::text::public.a,
    ALTER COLUMN "a2" TYPE public.a USING "a2"::text::public.a,
    ALTER COLUMN "b" TYPE public.b USING "b"::text::public.b;

ALTER TABLE "public"."item" ADD CONSTRAINT "other" CHECK ((b <> 'y'::public.b) OR (a = '1'::public.a));

ALTER TABLE "public"."item" ADD CONSTRAINT "same" CHECK (a = a2);

DROP TYPE "public"."a_old";

DROP TYPE "public"."b_old";

-- down
ALTER TYPE "public"."a" RENAME TO "a_old";

ALTER TYPE "public"."b" RENAME TO "b_old";

ALTER TABLE "public"."item" DROP CONSTRAINT "other";

ALTER TABLE "public"."item" DROP CONSTRAINT "same";

CREATE TYPE "public"."a" AS ENUM ('x', 'y');

CREATE TYPE "public"."b" AS ENUM ('1', '2');

ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE public.a USING "a"::text::public.a,
    ALTER COLUMN "a2" TYPE public.a USING "a2"::text::public.a,
    ALTER COLUMN "b" TYPE public.b USING "b"::text::public.b;

ALTER TABLE "public"."item" ADD CONSTRAINT "other" CHECK ((b <> '2'::public.b) OR (a = 'x'::public.a));

ALTER TABLE "public"."item" ADD CONSTRAINT "same" CHECK (a = a2);

DROP TYPE "public"."a_old";

DROP TYPE "public"."b_old";

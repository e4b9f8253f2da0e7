An enum value goes while a range type is made of the type.

-- before
CREATE TYPE size AS ENUM ('s', 'm', 'l', 'xl');
CREATE TYPE sizes AS RANGE (SUBTYPE = size);
CREATE TABLE shirt (id int PRIMARY KEY, fits sizes DEFAULT sizes('s', 'm', '[]'));

-- rows
INSERT INTO shirt VALUES (1, '[s,l]');

-- after
CREATE TYPE size AS ENUM ('s', 'm', 'l');
CREATE TYPE sizes AS RANGE (SUBTYPE = size);
CREATE TABLE shirt (id int PRIMARY KEY, fits sizes DEFAULT sizes('s', 'm', '[]'));

-- up
ALTER FUNCTION "public"."sizes"(public.size, public.size) RENAME TO "sizes_old";

ALTER FUNCTION "public"."sizes"(public.size, public.size, text) RENAME TO "sizes_old";

ALTER FUNCTION "public"."sizes_multirange"() RENAME TO "sizes_multirange_old";

ALTER TYPE "public"."sizes_multirange" RENAME TO "sizes_multirange_old";

ALTER TYPE "public"."size" RENAME TO "size_old";

ALTER TYPE "public"."sizes" RENAME TO "sizes_old";

CREATE TYPE "public"."size" AS ENUM ('s', 'm', 'l');

CREATE TYPE "public"."sizes" AS RANGE (SUBTYPE = public.size, MULTIRANGE_TYPE_NAME = public.sizes_multirange);

ALTER TABLE "public"."shirt"
    ALTER COLUMN "fits" DROP DEFAULT,
    ALTER COLUMN "fits" TYPE public.sizes USING "fits"::text::public.sizes,
    ALTER COLUMN "fits" SET DEFAULT public.sizes('s'::public.size, 'm'::public.size, '[]'::text);

DROP TYPE "public"."sizes_old";

DROP TYPE "public"."size_old";

-- down
ALTER TYPE "public"."size" ADD VALUE 'xl';

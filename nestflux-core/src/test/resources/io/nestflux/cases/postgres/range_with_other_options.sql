The difference function, the operator class, the collation and the multirange's name change.

-- before
CREATE TYPE a AS RANGE (SUBTYPE = float8);
CREATE TYPE b AS RANGE (SUBTYPE = text, COLLATION = "C");
CREATE TABLE item (id int PRIMARY KEY, a a, b b, am a_multirange);

-- rows
INSERT INTO item VALUES (1, '[1.5,2)', '[a,z]', '{[0,1]}');

-- after
CREATE TYPE a AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi, MULTIRANGE_TYPE_NAME = many_a);
COMMENT ON TYPE many_a IS 'it is many';
CREATE TYPE b AS RANGE (SUBTYPE = text, COLLATION = "POSIX", SUBTYPE_OPCLASS = text_pattern_ops);
COMMENT ON TYPE b IS 'words';
CREATE TABLE item (id int PRIMARY KEY, a a, b b, am many_a);

-- up
ALTER FUNCTION "public"."a"(double precision, double precision) RENAME TO "a_old";

ALTER FUNCTION "public"."a"(double precision, double precision, text) RENAME TO "a_old";

ALTER FUNCTION "public"."a_multirange"() RENAME TO "a_multirange_old";

ALTER FUNCTION "public"."b"(text, text) RENAME TO "b_old";

ALTER FUNCTION "public"."b"(text, text, text) RENAME TO "b_old";

ALTER FUNCTION "public"."b_multirange"() RENAME TO "b_multirange_old";

ALTER TYPE "public"."a_multirange" RENAME TO "a_multirange_old";

ALTER TYPE "public"."b_multirange" RENAME TO "b_multirange_old";

ALTER TYPE "public"."a" RENAME TO "a_old";

ALTER TYPE "public"."b" RENAME TO "b_old";

CREATE TYPE "public"."a" AS RANGE (SUBTYPE = double precision, SUBTYPE_DIFF = float8mi, MULTIRANGE_TYPE_NAME = public.many_a);

COMMENT ON TYPE "public"."many_a" IS 'it is many';

CREATE TYPE "public"."b" AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = text_pattern_ops, COLLATION = "POSIX", MULTIRANGE_TYPE_NAME = public.b_multirange);

COMMENT ON TYPE "public"."b" IS 'words';

ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE public.a USING "a"::text::public.a,
    ALTER COLUMN "b" TYPE public.b USING "b"::text::public.b,
    ALTER COLUMN "am" TYPE public.many_a USING "am"::text::public.many_a;

DROP TYPE "public"."a_old";

DROP TYPE "public"."b_old";

-- down
ALTER FUNCTION "public"."a"(double precision, double precision) RENAME TO "a_old";

ALTER FUNCTION "public"."a"(double precision, double precision, text) RENAME TO "a_old";

ALTER FUNCTION "public"."many_a"() RENAME TO "many_a_old";

ALTER FUNCTION "public"."b"(text, text) RENAME TO "b_old";

ALTER FUNCTION "public"."b"(text, text, text) RENAME TO "b_old";

ALTER FUNCTION "public"."b_multirange"() RENAME TO "b_multirange_old";

ALTER TYPE "public"."many_a" RENAME TO "many_a_old";

ALTER TYPE "public"."b_multirange" RENAME TO "b_multirange_old";

ALTER TYPE "public"."a" RENAME TO "a_old";

ALTER TYPE "public"."b" RENAME TO "b_old";

CREATE TYPE "public"."a" AS RANGE (SUBTYPE = double precision, MULTIRANGE_TYPE_NAME = public.a_multirange);

CREATE TYPE "public"."b" AS RANGE (SUBTYPE = text, COLLATION = "C", MULTIRANGE_TYPE_NAME = public.b_multirange);

ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE public.a USING "a"::text::public.a,
    ALTER COLUMN "b" TYPE public.b USING "b"::text::public.b,
    ALTER COLUMN "am" TYPE public.a_multirange USING "am"::text::public.a_multirange;

DROP TYPE "public"."a_old";

DROP TYPE "public"."b_old";

A range type comes with its multirange type, and columns of both.

-- before
CREATE TABLE item (id int PRIMARY KEY);

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE TYPE floatrange AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi);
COMMENT ON TYPE floatrange IS 'of floats';
COMMENT ON TYPE floatmultirange IS 'many of them';
CREATE TYPE "Words of" AS RANGE (SUBTYPE = text, COLLATION = "C", SUBTYPE_OPCLASS = text_pattern_ops, MULTIRANGE_TYPE_NAME = "many ""words""");
CREATE TABLE item (
    id int PRIMARY KEY, span floatrange DEFAULT '[1,2)', spans floatmultirange DEFAULT '{[1,2)}',
    list floatrange[], words "Words of", many "many ""words"""
);
CREATE INDEX item_idx ON item USING gist (span);

-- up
CREATE TYPE "public"."Words of" AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = text_pattern_ops, COLLATION = "C", MULTIRANGE_TYPE_NAME = public."many ""words""");

CREATE TYPE "public"."floatrange" AS RANGE (SUBTYPE = double precision, SUBTYPE_DIFF = float8mi, MULTIRANGE_TYPE_NAME = public.floatmultirange);

COMMENT ON TYPE "public"."floatrange" IS 'of floats';

COMMENT ON TYPE "public"."floatmultirange" IS 'many of them';

ALTER TABLE "public"."item"
    ADD COLUMN "span" public.floatrange DEFAULT '[1,2)'::public.floatrange,
    ADD COLUMN "spans" public.floatmultirange DEFAULT '{[1,2)}'::public.floatmultirange,
    ADD COLUMN "list" public.floatrange[],
    ADD COLUMN "words" public."Words of",
    ADD COLUMN "many" public."many ""words""";

CREATE INDEX "item_idx" ON "public"."item" USING gist ("span");

-- down
DROP INDEX "public"."item_idx";

ALTER TABLE "public"."item"
    DROP COLUMN "span",
    DROP COLUMN "spans",
    DROP COLUMN "list",
    DROP COLUMN "words",
    DROP COLUMN "many";

DROP TYPE "public"."Words of";

DROP TYPE "public"."floatrange";

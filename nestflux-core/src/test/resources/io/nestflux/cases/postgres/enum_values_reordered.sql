-- With a key, a foreign key, a generated column and an index on columns of the type.

-- before
CREATE TYPE size AS ENUM ('small', 'large', 'medium');
CREATE TABLE kind (size size PRIMARY KEY, label text GENERATED ALWAYS AS (CASE size WHEN 'small'::size THEN 'S' ELSE 'L' END) STORED);
CREATE TABLE item (
    id int,
    size size NOT NULL DEFAULT 'small' REFERENCES kind,
    is_small boolean GENERATED ALWAYS AS (size = 'small') STORED,
    CONSTRAINT size_check CHECK (size <> 'large' OR id > 5)
);
CREATE INDEX item_size_idx ON item (size, id);
COMMENT ON TYPE size IS 'sizes';

-- rows
INSERT INTO kind VALUES ('small'), ('medium');
INSERT INTO item VALUES (1, 'medium'), (2, 'small');

-- after
CREATE TYPE size AS ENUM ('small', 'medium', 'large');
CREATE TABLE kind (size size PRIMARY KEY, label text GENERATED ALWAYS AS (CASE size WHEN 'small'::size THEN 'S' ELSE 'L' END) STORED);
CREATE TABLE item (
    id int,
    size size NOT NULL DEFAULT 'small' REFERENCES kind,
    is_small boolean GENERATED ALWAYS AS (size = 'small') STORED,
    CONSTRAINT size_check CHECK (size <> 'large' OR id > 5)
);
CREATE INDEX item_size_idx ON item (size, id);
COMMENT ON TYPE size IS 'sizes';

-- up
ALTER TYPE "public"."size" RENAME TO "size_old";

ALTER TABLE "public"."item" DROP CONSTRAINT "item_size_fkey";

ALTER TABLE "public"."item" DROP CONSTRAINT "size_check";

CREATE TYPE "public"."size" AS ENUM ('small', 'medium', 'large');

COMMENT ON TYPE "public"."size" IS 'sizes';

ALTER TABLE "public"."item"
    DROP COLUMN "is_small",
    ALTER COLUMN "size" DROP DEFAULT,
    ALTER COLUMN "size" TYPE public.size USING "size"::text::public.size,
    ALTER COLUMN "size" SET DEFAULT 'small'::public.size,
    ADD COLUMN "is_small" boolean GENERATED ALWAYS AS (size = 'small'::public.size) STORED;

ALTER TABLE "public"."item" ADD CONSTRAINT "size_check" CHECK ((size <> 'large'::public.size) OR (id > 5));

ALTER TABLE "public"."kind"
    DROP COLUMN "label",
    ALTER COLUMN "size" TYPE public.size USING "size"::text::public.size,
    ADD COLUMN "label" text GENERATED ALWAYS AS (CASE size
    WHEN 'small'::public.size THEN 'S'::text
    ELSE 'L'::text
END) STORED;

ALTER TABLE "public"."item" ADD CONSTRAINT "item_size_fkey" FOREIGN KEY ("size") REFERENCES "public"."kind" ("size");

DROP TYPE "public"."size_old";

-- down
ALTER TYPE "public"."size" RENAME TO "size_old";

ALTER TABLE "public"."item" DROP CONSTRAINT "item_size_fkey";

ALTER TABLE "public"."item" DROP CONSTRAINT "size_check";

CREATE TYPE "public"."size" AS ENUM ('small', 'large', 'medium');

COMMENT ON TYPE "public"."size" IS 'sizes';

ALTER TABLE "public"."item"
    DROP COLUMN "is_small",
    ALTER COLUMN "size" DROP DEFAULT,
    ALTER COLUMN "size" TYPE public.size USING "size"::text::public.size,
    ALTER COLUMN "size" SET DEFAULT 'small'::public.size,
    ADD COLUMN "is_small" boolean GENERATED ALWAYS AS (size = 'small'::public.size) STORED;

ALTER TABLE "public"."item" ADD CONSTRAINT "size_check" CHECK ((size <> 'large'::public.size) OR (id > 5));

ALTER TABLE "public"."kind"
    DROP COLUMN "label",
    ALTER COLUMN "size" TYPE public.size USING "size"::text::public.size,
    ADD COLUMN "label" text GENERATED ALWAYS AS (CASE size
    WHEN 'small'::public.size THEN 'S'::text
    ELSE 'L'::text
END) STORED;

ALTER TABLE "public"."item" ADD CONSTRAINT "item_size_fkey" FOREIGN KEY ("size") REFERENCES "public"."kind" ("size");

DROP TYPE "public"."size_old";

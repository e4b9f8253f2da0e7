-- Text to date, uuid, inet and json, and back.
-- changes: item.f, item.c

-- before
CREATE TABLE item (id int PRIMARY KEY, a text, b text, c text, d text DEFAULT '{}', e json, f text);

-- rows
INSERT INTO item VALUES (1, '2024-02-29', '6ba7b810-9dad-11d1-80b4-00c04fd430c8', '10.0.0.1', '{"a": 1}', '{"b": 2}', '1.50');

-- after
CREATE TABLE item (id int PRIMARY KEY, a date, b uuid, c inet, d jsonb DEFAULT '{}', e jsonb, f double precision);

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE date USING "a"::date,
    ALTER COLUMN "b" TYPE uuid USING "b"::uuid,
    ALTER COLUMN "c" TYPE inet USING "c"::inet,
    ALTER COLUMN "d" DROP DEFAULT,
    ALTER COLUMN "d" TYPE jsonb USING "d"::jsonb,
    ALTER COLUMN "d" SET DEFAULT '{}'::jsonb,
    ALTER COLUMN "e" TYPE jsonb,
    ALTER COLUMN "f" TYPE double precision USING "f"::double precision;

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE text,
    ALTER COLUMN "b" TYPE text,
    ALTER COLUMN "c" TYPE text,
    ALTER COLUMN "d" TYPE text,
    ALTER COLUMN "d" SET DEFAULT '{}'::text,
    ALTER COLUMN "e" TYPE json,
    ALTER COLUMN "f" TYPE text;

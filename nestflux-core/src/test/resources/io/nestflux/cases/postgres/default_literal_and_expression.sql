-- Defaults are set, changed and removed.

-- before
CREATE TABLE item (
    id int PRIMARY KEY,
    a text,
    b text DEFAULT 'x',
    c text DEFAULT 'x',
    d timestamptz DEFAULT now(),
    e int NOT NULL DEFAULT 1,
    f jsonb DEFAULT '{}'
);

-- rows
INSERT INTO item (id) VALUES (1);

-- after
CREATE TABLE item (
    id int PRIMARY KEY,
    a text DEFAULT upper('a' || 'b'),
    b text,
    c text DEFAULT 'y',
    d timestamptz DEFAULT (now() + interval '1 day'),
    e int NOT NULL DEFAULT (1 + 1),
    f jsonb DEFAULT jsonb_build_object('a', 1)
);

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "a" SET DEFAULT upper(('a'::text || 'b'::text)),
    ALTER COLUMN "b" DROP DEFAULT,
    ALTER COLUMN "c" SET DEFAULT 'y'::text,
    ALTER COLUMN "d" SET DEFAULT (now() + '1 day'::interval),
    ALTER COLUMN "e" SET DEFAULT (1 + 1),
    ALTER COLUMN "f" SET DEFAULT jsonb_build_object('a', 1);

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "a" DROP DEFAULT,
    ALTER COLUMN "b" SET DEFAULT 'x'::text,
    ALTER COLUMN "c" SET DEFAULT 'x'::text,
    ALTER COLUMN "d" SET DEFAULT now(),
    ALTER COLUMN "e" SET DEFAULT 1,
    ALTER COLUMN "f" SET DEFAULT '{}'::jsonb;
